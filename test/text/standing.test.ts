import { serialOf } from "../../src/core/calendar/civil";
import { DECREED } from "../../src/core/calendar/closures";
import type { Cell } from "../../src/core/cells/cell";
import { evaluate } from "../../src/core/evaluate";
import { isFault } from "../../src/core/fault";
import type { AnyIndicator } from "../../src/core/indicator";
import { indicatorNamed } from "../../src/core/indicators";
import type { Remark, RemarkDetails, RemarkId } from "../../src/contract/remark";
import {
  isMissing,
  type BlankoStanding,
  type CetakStanding,
  type Figure,
  type IkdStanding,
  type Missing,
  type Standing,
} from "../../src/contract/standing";
import { missingText, remarkText, reportParagraph, standingLines, type StandingPart } from "../../src/text/standing";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

function figure<T = number>(name: string, ...cells: readonly Cell[]): Figure<T> {
  const of = indicatorNamed(name) as AnyIndicator;
  const args = cells.map((cell) => [[cell]]);
  const found = evaluate(of, args);
  if ("notes" in found) throw new Error(`${name} explains another call`);
  if (isFault(found)) return { call: { of, args }, answer: found };
  const [row = []] = found;
  return { call: { of, args }, answer: (row.length > 1 ? row : row[0]) as T };
}

const FRIDAY = day(2025, 8, 15);
const noSheet: Missing = {
  missing: "SHEET",
  lookedFor: [
    { title: { id: "Rekap perekaman per wilayah", en: "Recording by area" }, columns: ["Wajib KTP", "Sudah rekam"] },
  ],
};

const denpasar: BlankoStanding = {
  sheets: ["Stok Agu"],
  stock: 5214,
  approximate: false,
  day: FRIDAY,
  use: { by: "AVERAGE", perDay: 500.4, figure: figure("BLANKO_RUNWAY", 5214, 500) },
  runway: figure("BLANKO_RUNWAY", 5214, 500),
  runsOut: figure("BLANKO_HABIS", 5214, 500, FRIDAY),
  events: [],
  receipts: [{ day: day(2025, 9, 9), cards: 3000 }],
  gap: {
    receipt: { day: day(2025, 9, 9), cards: 3000 },
    daysWithout: figure("HARI_KERJA", day(2025, 9, 2), day(2025, 9, 8)),
    quota: figure("BLANKO_KUOTA", 5214, FRIDAY, day(2025, 9, 8)),
  },
  request: {
    need: { printReady: 1500, perDay: 40, firstPrints: 5000, reprintsApart: true },
    cards: figure("BLANKO_USULAN", 1500, 40, 5000, 4000, 0, 20, 0.02, 500),
    lead: { days: 5, measured: true },
    reorderPoint: figure("BLANKO_TITIK_PESAN", 500, 5),
    askBy: figure("BLANKO_HABIS", 2714, 500, FRIDAY),
  },
  line: { known: [], expected: [], receipts: [] },
};

const NOVEMBER = day(2023, 11, 13);
const YEAR_END = day(2023, 12, 31);
const lubuklinggau: IkdStanding = {
  sheets: ["Lubuklinggau"],
  active: 4015,
  base: { name: "wajib", value: 168015 },
  share: figure("IKD_PERSEN", 4015, 168015),
  areas: [],
  target: {
    target: {
      indicator: "ikd",
      year: 2023,
      goal: { share: 0.25 },
      deadline: YEAR_END,
      source: { id: "", en: "" },
      from: "PUBLISHED",
    },
    goal: figure("IKD_TARGET", 168015, 0.25),
    gap: figure("IKD_TARGET_GAP", 4015, 168015, 0.25),
    attainment: figure("IKD_CAPAIAN", 4015, 168015, 0.25),
    needed: figure("TARGET_LAJU", 37989, NOVEMBER, YEAR_END),
    observed: {
      pace: {
        by: "SPAN",
        perDay: 50,
        total: 250,
        from: NOVEMBER - 6,
        to: NOVEMBER,
        workingDays: figure("HARI_KERJA", NOVEMBER - 6, NOVEMBER),
      },
      best: { day: NOVEMBER, value: 240 },
    },
    status: figure<string>("TARGET_STATUS", 1188, 50, 240),
    burnUp: { known: [], needed: [], goal: 42004 },
  },
};

const boltim: CetakStanding = {
  sheets: ["Alat"],
  printers: { working: 3, weak: 0, broken: 1, inRepair: 0, lost: 0 },
  capacity: { missing: "SETTING", setting: "PRINTER_CAPACITY" },
  limit: figure<readonly [number, string]>("CETAK_BATAS", 7000, 2),
};

const nothing: Standing = { blanko: noSheet, perekaman: noSheet, ikd: noSheet, cetak: noSheet, remarks: [] };
const texts = (standing: Partial<Standing>, part: StandingPart, language: "id" | "en" = "id") =>
  standingLines({ ...nothing, ...standing }, language)[part].map(({ text }) => text);

test("the decrees that the dates rest on have 18 August 2025 off", () => {
  expect(DECREED.closed).toContain(day(2025, 8, 18));
});

test("the first line says when the cards run out, the others what that rests on and what to do", () => {
  expect(texts({ blanko: denpasar }, "blanko")).toEqual([
    "Blanko diperkirakan habis 2 Sep 2025",
    "10,4 hari kerja lagi",
    "Sisa 5.214 keping per 15 Agu 2025, rata-rata 500 keping per hari kerja",
    "Kiriman 3.000 keping baru datang 9 Sep 2025: 4 hari kerja tanpa cukup blanko. Agar cukup, paling banyak 372 keping per hari kerja",
    "Minta 3.500 keping paling lambat 26 Agu 2025",
  ]);
  expect(texts({ blanko: denpasar }, "blanko", "en").slice(0, 2)).toEqual([
    "Blank cards are expected to run out on 2 Sep 2025",
    "10.4 more working days",
  ]);
});

test("each line that states a figure carries the call that gave it", () => {
  const [first, second] = standingLines({ ...nothing, blanko: denpasar }, "id").blanko;
  expect(first?.figure).toBe(denpasar.runsOut);
  expect(second?.figure).toBe(denpasar.runway);
});

test("an empty stock is said outright", () => {
  const empty: BlankoStanding = { ...denpasar, stock: 0, runway: figure("BLANKO_RUNWAY", 0, 0) };
  expect(texts({ blanko: empty }, "blanko")[0]).toBe("Blanko sudah habis");
});

test("below the reorder point the time to ask is now", () => {
  expect(texts({ blanko: { ...denpasar, stock: 2000 } }, "blanko").at(-1)).toBe("Minta 3.500 keping sekarang");
});

test("nothing to ask for yet is said with the last day to ask", () => {
  if (isMissing(denpasar.request)) throw new Error("the request is missing");
  const request = { ...denpasar.request, cards: figure("BLANKO_USULAN", 0, 500, 0, 5214, 0, 5) };
  const { gap, ...inTime } = denpasar;
  expect(texts({ blanko: { ...inTime, request } }, "blanko").at(-1)).toBe("Minta blanko paling lambat 26 Agu 2025");
  // A shortage and "nothing to do about it" cannot both be true.
  expect(texts({ blanko: { ...inTime, ...(gap && { gap }), request } }, "blanko").at(-1)).toBe(
    "Yang sudah diusulkan cukup jumlahnya, tetapi terlambat datang: minta kiriman 9 Sep 2025 dipercepat",
  );
});

test("a run-out day that has passed without a newer figure tells of old sheets", () => {
  expect(texts({ asOf: day(2025, 11, 3), blanko: denpasar }, "blanko").slice(0, 2)).toEqual([
    "Angka terakhir 2 bulan lalu (15 Agu 2025): menurut angka itu blanko habis 2 Sep 2025; perbarui kartu stok",
    "10,4 hari kerja sejak 15 Agu 2025",
  ]);
});

test("a last day to ask that has passed is said to be over, not proposed", () => {
  const [last] = texts({ asOf: FRIDAY, today: day(2025, 8, 28), blanko: denpasar }, "blanko").slice(-1);
  expect(last).toBe("Minta 3.500 keping sekarang; batas 26 Agu 2025 sudah lewat 2 hari");
  const english = texts({ asOf: FRIDAY, today: day(2026, 7, 20), blanko: denpasar }, "blanko", "en");
  expect(english[0]).toMatch(/^The last figure is 11 months ago \(15 Aug 2025\)/);
  expect(english.at(-1)).toBe("Ask for 3,500 cards now; the last day, 26 Aug 2025, passed 328 days ago");
  const report = { ...nothing, asOf: FRIDAY, today: day(2025, 8, 28), blanko: denpasar };
  expect(reportParagraph(report, "id")).toContain("diajukan segera karena batasnya 26 Agustus 2025");
});

test("where a quota rules both days are given, and what could not be met is estimated", () => {
  const quota = { perDay: 100, days: 8, runsOut: figure("BLANKO_HABIS", 5214, 100, FRIDAY) };
  const unmet = { days: 8, cards: 3200, from: FRIDAY - 9, to: FRIDAY };
  expect(texts({ blanko: { ...denpasar, quota, unmet } }, "blanko").slice(0, 5)).toEqual([
    "Blanko diperkirakan habis 2 Sep 2025",
    "Dengan kuota seperti 8 hari kerja terakhir (100 keping per hari kerja) blanko diperkirakan habis 31 Okt 2025",
    "10,4 hari kerja lagi",
    "Sisa 5.214 keping per 15 Agu 2025, rata-rata 500 keping per hari kerja",
    "8 hari kerja dibatasi, kosong, atau tutup (6 Agu 2025 sampai 15 Agu 2025): diperkirakan 3.200 permintaan belum terlayani",
  ]);
  const few = { missing: "REFUSED", figure: figure("BLANKO_RATA", 1) } as const;
  expect(texts({ blanko: { ...denpasar, use: few, runsOut: few, quota } }, "blanko")[0]).toBe(
    "Dengan kuota seperti 8 hari kerja terakhir (100 keping per hari kerja) blanko diperkirakan habis 31 Okt 2025; pemakaian normal belum diketahui",
  );
});

test("where use varies the days that it probably runs out between are said, and how good the forecast was", () => {
  const range = {
    spread: 100,
    from: figure("BLANKO_HABIS", 5214, 600, FRIDAY),
    to: figure("BLANKO_HABIS", 5214, 420, FRIDAY),
  };
  const found = { ...denpasar, range, missed: 2 };
  expect(texts({ blanko: found }, "blanko")[0]).toBe(
    "Blanko diperkirakan habis antara 29 Agu 2025 dan 4 Sep 2025 (perkiraan 2 Sep 2025)",
  );
  expect(texts({ blanko: found }, "blanko")).toContain(
    "Perkiraan dari 20 hari kerja lalu meleset 2 hari kerja: blanko terpakai lebih cepat",
  );
  expect(
    texts({ blanko: { ...denpasar, range: { from: range.from, spread: 100 }, missed: -1 } }, "blanko", "en"),
  ).toEqual(
    expect.arrayContaining([
      "Blank cards are expected to run out on 29 Aug 2025 at the earliest (expected: 2 Sep 2025)",
      "The forecast of 20 working days ago was wrong by 1 working day: the cards went slower",
    ]),
  );
  expect(reportParagraph({ ...nothing, asOf: FRIDAY, blanko: found }, "id")).toContain(
    "habis antara 29 Agustus 2025 dan 4 September 2025 (perkiraan 2 September 2025)",
  );
});

test("a target that was published is said not to be the office's own", () => {
  if (isMissing(lubuklinggau.target)) throw new Error("the target is missing");
  const source = { id: "target 2024 di Kota Denpasar", en: "target of 2024 in Kota Denpasar" };
  const target = { ...lubuklinggau.target, target: { ...lubuklinggau.target.target, source } };
  expect(texts({ ikd: { ...lubuklinggau, target } }, "ikd").at(-1)).toBe(
    "Dasar target: target 2024 di Kota Denpasar. Bila target kantor ini lain, isi di Pengaturan & bantuan (⋯), bagian Target",
  );
});

test("a refused figure gives its reason instead of a number, after what is known", () => {
  const refused = figure("BLANKO_HABIS", 500000, 500, FRIDAY);
  expect(texts({ blanko: { ...denpasar, runsOut: refused } }, "blanko").slice(0, 2)).toEqual([
    "Sisa 5.214 keping per 15 Agu 2025, rata-rata 500 keping per hari kerja",
    "Stok cukup untuk lebih dari 2 tahun; perkiraan sejauh itu tidak dapat dipercaya.",
  ]);
});

test("an approximate stock is said to be one", () => {
  expect(texts({ blanko: { ...denpasar, approximate: true } }, "blanko")[2]).toMatch(/^Sisa sekitar 5\.214 keping/);
});

test("IKD names both percentages, the base, the pace needed and whether it can be had", () => {
  expect(texts({ ikd: lubuklinggau }, "ikd")).toEqual([
    "IKD 4.015 dari target 42.004 (9,56%)",
    "Dasar: 168.015 wajib KTP (2,39%)",
    "Kurang 37.989 jiwa untuk target 25% sampai 31 Des 2023",
    "Perlu 1.188 per hari kerja; terbaik sejauh ini 240 (13 Nov 2023): tidak realistis",
  ]);
  expect(texts({ ikd: { ...lubuklinggau, base: { value: 168015 } } }, "ikd")[1]).toMatch(
    /dasar yang tidak disebut di lembar/,
  );
});

test("a deadline that has passed is said once, without a pace", () => {
  if (isMissing(lubuklinggau.target)) throw new Error("the target is missing");
  const target = { ...lubuklinggau.target, needed: figure("TARGET_LAJU", 37989, YEAR_END, YEAR_END) };
  const said = texts({ ikd: { ...lubuklinggau, target } }, "ikd");
  expect(said).toHaveLength(4);
  expect(said.at(-1)).toBe("Batas waktu sudah lewat: tidak ada hari kerja tersisa.");
});

test("printers: how many work, what is missing for the capacity, what limits", () => {
  expect(texts({ cetak: boltim }, "cetak")).toEqual([
    "3 dari 4 printer bekerja",
    "Isi berapa keping yang dicetak satu printer sehari di kolom Kapasitas lembar printer, agar daya cetak dapat dihitung.",
    "Dapat dicetak 1.000 keping; yang membatasi ribbon",
  ]);
});

test.each<[Missing, string, RegExp]>([
  [
    noSheet,
    "Belum ada lembar rekap perekaman per wilayah. Yang dicari: kolom Wajib KTP, Sudah rekam.",
    /no sheet of the kind recording by area/,
  ],
  [
    { ...noSheet, missing: "COLUMN", sheet: "Stok" },
    'Lembar "Stok" belum berisi angka di kolom Wajib KTP, Sudah rekam.',
    /no figures/,
  ],
  [
    { missing: "DAY", sheet: "Stok" },
    'Tanggalnya tidak terbaca di lembar "Stok". Lengkapi tanggal, bulan, dan tahunnya.',
    /cannot be read/,
  ],
  [
    { missing: "TARGET", year: 2026 },
    "Target 2026 belum diisi. Isi di Pengaturan & bantuan (⋯), bagian Target, atau di lembar target.",
    /2026/,
  ],
  [
    { missing: "REFUSED", figure: figure("TARGET_LAJU", 100, NOVEMBER, NOVEMBER) },
    "Batas waktu sudah lewat: tidak ada hari kerja tersisa.",
    /deadline/,
  ],
])("an absent part says what was looked for and what to do: %#", (missing, id, en) => {
  expect(missingText(missing, "id")).toBe(id);
  expect(missingText(missing, "en")).toMatch(en);
});

test("the report is one paragraph, with Indonesian numbers, dates and the base of every percentage", () => {
  const standing: Standing = { ...nothing, asOf: FRIDAY, blanko: denpasar, ikd: lubuklinggau, cetak: boltim };
  expect(reportParagraph(standing, "id")).toBe(
    [
      "Keadaan per 15 Agustus 2025.",
      "Sisa blanko KTP-el 5.214 keping; dengan pemakaian rata-rata 500 keping per hari kerja diperkirakan cukup untuk 10,4 hari kerja dan habis pada 2 September 2025.",
      "Kiriman berikutnya 3.000 keping pada 9 September 2025, didahului 4 hari kerja dengan blanko yang tidak mencukupi.",
      "Diusulkan 3.500 keping, diajukan paling lambat 26 Agustus 2025.",
      "Aktivasi IKD 4.015 jiwa, yaitu 2,39% dari 168.015 wajib KTP atau 9,56% dari target 42.004 jiwa; untuk target 25% sampai 31 Desember 2023 masih kurang 37.989 jiwa atau 1.188 jiwa per hari kerja, sedangkan hasil terbaik sehari 240 jiwa (tidak realistis).",
      "Printer yang bekerja 3 dari 4 unit.",
    ].join(" "),
  );
  expect(reportParagraph(standing, "en")).toMatch(/^As of 15 August 2025\. 5,214 blank cards are left; at an average/);
});

test("figures of long ago are called old at once", () => {
  const said = (after: number) =>
    reportParagraph({ ...nothing, asOf: FRIDAY, today: FRIDAY + after, blanko: denpasar }, "id");
  expect(said(340)).toMatch(/^Keadaan per 15 Agustus 2025 \(angka terakhir 11 bulan lalu\)\. Sisa/);
  expect(said(31)).toMatch(/^Keadaan per 15 Agustus 2025\. Sisa/);
});

test("figures of another day than the report say so", () => {
  expect(reportParagraph({ ...nothing, asOf: FRIDAY + 3, blanko: denpasar }, "id")).toMatch(
    /^Keadaan per 18 Agustus 2025\. Sisa blanko KTP-el 5\.214 keping \(per 15 Agustus 2025\);/,
  );
});

test("the paragraph names the period of the recording as a report does", () => {
  const perekaman = {
    sheets: [],
    period: "2022-S2",
    recorded: 104229,
    required: 108330,
    coverage: figure("REKAM_PERSEN", 104229, 108330),
    left: figure("REKAM_SISA", 104229, 108330),
    areas: [],
    target: { missing: "TARGET" },
  } as const;
  expect(reportParagraph({ ...nothing, perekaman }, "id")).toBe(
    "Perekaman semester II 2022 mencapai 104.229 jiwa dari 108.330 wajib KTP (96,21%).",
  );
  expect(reportParagraph({ ...nothing, perekaman: { ...perekaman, period: "2022-11" } }, "id")).toMatch(
    /November 2022/,
  );
});

test.each<[period: string, asOf: number, time: string | undefined]>([
  ["2025-07", FRIDAY, "data Juli 2025"],
  ["2025-08-01", FRIDAY, "data 1 Agustus 2025"],
  ["2025-S1", FRIDAY, "data semester I 2025"],
  ["2024", FRIDAY, "data 2024"],
  ["2025-08", FRIDAY, undefined],
  ["2025-08-15", FRIDAY, undefined],
  ["2025-S2", FRIDAY, undefined],
  ["2025-T3", FRIDAY, undefined],
  ["2025", FRIDAY, undefined],
])("figures of %s in a summary of another day say when they are of", (period, asOf, time) => {
  const standing = { ...nothing, asOf, ikd: { ...lubuklinggau, period } };
  const [first] = standingLines(standing, "id").ikd;
  for (const said of [first?.text ?? "", reportParagraph(standing, "id")]) {
    if (time === undefined) expect(said).not.toContain("data ");
    else expect(said).toContain(time);
  }
});

test("without any figures the report says so", () => {
  expect(reportParagraph(nothing, "id")).toBe(
    "Belum ada angka blanko, perekaman, IKD, atau printer yang dapat dilaporkan.",
  );
});

const details: { readonly [R in RemarkId]: readonly [RemarkDetails[R], string] } = {
  K01: [
    { needed: 4091, leftOut: ["PRINT_READY", "REPRINTS", "NEWCOMERS", "SPOILAGE"] },
    "Kebutuhan blanko 4.091 sama persis dengan yang belum rekam. Tambahkan yang siap cetak, cetak ulang, pemula 17 tahun, dan rusak cetak.",
  ],
  K02: [
    {
      figures: [
        { of: "UNRECORDED", value: 4101 },
        { of: "IKD_ACTIVE", value: 4147 },
      ],
    },
    "Angka-angka ini hampir sama tetapi artinya berbeda: belum rekam 4.101, IKD aktif 4.147. Pastikan tidak tertukar.",
  ],
  K03: [
    { since: FRIDAY },
    "Blanko di kantor habis per 15 Agu 2025 dan stok provinsi kosong. Ajukan permintaan langsung ke Ditjen Dukcapil.",
  ],
  K04: [
    {
      runsOut: day(2024, 1, 12),
      people: 13872,
      newcomers: 5000,
      by: day(2024, 2, 14),
      available: 4000,
      short: 14872,
      runsOutByPlan: day(2023, 11, 8),
    },
    "Menurut pemakaian selama ini blanko cukup sampai 12 Jan 2024, tetapi rencana perekaman sampai 14 Feb 2024 memerlukan 18.872 keping (13.872 belum rekam dan 5.000 pemula). Yang tersedia 4.000 (21,2%), kurang 14.872; dengan laju rencana habis 8 Nov 2023.",
  ],
  K05: [
    { of: "UNRECORDED", earlier: 15000, now: 13872 },
    "Angka belum rekam berubah dari 15.000 menjadi 13.872 (-1.128), tetapi tanggalnya tidak tercatat. Tanpa tanggal, lajunya tidak dapat dihitung.",
  ],
  K06: [
    { newcomers: 5000, required: 211077, projected: 216077 },
    "5.000 pemula yang genap 17 tahun belum termasuk dalam 211.077 wajib KTP. Dengan mereka menjadi 216.077.",
  ],
  K07: [
    { available: 7000, need: 8000, of: "UNOWNED", short: 1000 },
    "Blanko yang ada dan akan datang 7.000, sedangkan belum memiliki KTP-el 8.000 jiwa: baru 87,5%, kurang 1.000 sebelum cetak ulang dan pemula.",
  ],
  K08: [
    { stage: "memiliki", value: 8000, takenFrom: "rekam", required: 96000 },
    "8.000 disebut belum memiliki KTP-el, padahal itu wajib KTP 96.000 dikurangi yang sudah rekam. Rekam, cetak, dan memiliki adalah tiga hal yang berbeda.",
  ],
};

test.each(Object.entries(details))("%s in plain words, in both languages", (remark, [detail, id]) => {
  const said = { remark, detail } as Remark;
  expect(remarkText(said, "id")).toBe(id);
  const english = remarkText(said, "en");
  expect(english).not.toBe(id);
  expect(english).toMatch(/^[A-Z0-9].*\.$/);
});
