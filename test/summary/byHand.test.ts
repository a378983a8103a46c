import { templateBook } from "../../src/catalogue/template/book";
import { sheetCellsOf } from "../../src/catalogue/template/sheetCellsOf";
import { isExercise } from "../../src/catalogue/training/isLaidOut";
import type { Cell } from "../../src/core/cells/cell";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { isMissing, type Standing } from "../../src/contract/standing";
import type { BookSettings } from "../../src/reading/book/book";
import type { StandingSettings } from "../../src/summary/standingOf";
import { standingView } from "../../src/taskpane/standing/standingView";
import { formatDate } from "../../src/text/format";
import { offices } from "../known/offices/offices";
import { answer, card, CARD, day, RECAP, sheet, standingIn } from "./office";

const FRIDAY = day(2025, 8, 15);
const times = (count: number, use: number) => new Array<number>(count).fill(use);
const of = (left: number, use: number, friday = FRIDAY) => card("Stok", friday, left, times(20, use));
const known = (name: string) => offices.filter((office) => office.name === name);

/** Weekdays up to and including a Friday, the first one first. */
function weekdays(friday: number, count: number): number[] {
  const days: number[] = [];
  for (let at = friday; days.length < count; at--) if (at % 7 !== 0 && at % 7 !== 1) days.unshift(at);
  return days;
}

/** A card with a use and a status for each day, ending with `left`. */
function cardOf(left: number, days: readonly (readonly [day: number, use: number | null, status: string | null])[]) {
  let stock = left + days.reduce((sum, [, use]) => sum + (use ?? 0), 0);
  const rows = days.map(([day, use, status]): Cell[] => {
    const opening = stock;
    stock -= use ?? 0;
    return [day, opening, null, use, stock, status];
  });
  return sheet("Stok", CARD, ...rows);
}

const marked = (friday: number, uses: readonly number[], status = "normal") =>
  weekdays(friday, uses.length).map((day, i) => [day, uses[i] as number, status] as const);

/** 11 and 17 August 2021 were days off. */
const ppu = (use: number) =>
  cardOf(
    1000,
    marked(day(2021, 8, 20), times(14, use)).filter(([at]) => at !== day(2021, 8, 11) && at !== day(2021, 8, 17)),
  );
const DECEMBER = day(2025, 12, 12);
const recap = (...areas: readonly (readonly [name: string, required: number, recorded: number])[]) =>
  sheet(
    "Rekap",
    RECAP,
    ...areas.map(([name, required, recorded], i) => [
      "Juli 2025",
      `17010${i + 1}`,
      name,
      required,
      recorded,
      required - recorded,
    ]),
  );
const ikd = (...rows: readonly (readonly [place: string, base: string, of: number, active: number])[]) =>
  sheet(
    "IKD",
    ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
    ...rows.map(([place, base, of, active]) => ["Juli 2025", place, base, of, active]),
  );
const sessions = (...each: readonly (readonly [day: number, active: number])[]) =>
  sheet(
    "Jemput bola",
    ["TANGGAL", "LOKASI", "PETUGAS", "AKTIVASI IKD"],
    ...each.map(([day, active], i) => [day, `Desa ${i}`, 3, active]),
  );
const BAST = ["NO BAST", "TANGGAL", "TANGGAL USUL", "ASAL", "DIMINTA", "DITERIMA"];

interface Office {
  readonly sheets: () => readonly SheetCells[];
  readonly settings?: StandingSettings & BookSettings;
  /** First working day of shortage; null if none may be named. */
  readonly out?: string | null;
  readonly asks?: number;
  readonly askBy?: string;
  /** Sentences that must occur, and that must not. */
  readonly says: readonly (string | RegExp)[];
  readonly never?: RegExp;
}

/** Calculated by hand; days off of 2025: 18 August, 5 September, 25 and 26 December. */
const table: Readonly<Record<string, Office>> = {
  // 10 days of 500 leave 214: the 11th working day after 15 August, the 18th being off, is 2 September.
  // 500 × (5 + 60) − 5.214 = 27.286, so 55 packs; 2.714 above the reorder point of 2.500 last 5 days.
  "Denpasar, August 2025": {
    sheets: () => [of(5214, 500)],
    settings: { leadDays: 5, pack: 500 },
    out: "2 Sep 2025",
    asks: 27_500,
    askBy: "26 Agu 2025",
    says: [
      "Blanko diperkirakan habis 2 Sep 2025",
      "Minta 27.500 keping paling lambat 26 Agu 2025, untuk 60 hari kerja",
    ],
  },
  "Denpasar opens on 18 August": {
    sheets: () => [
      of(5214, 500),
      sheet("Libur", ["TANGGAL", "JENIS", "KETERANGAN"], [day(2025, 8, 18), "buka ekstra", "Layanan"]),
    ],
    out: "1 Sep 2025",
    says: ["Blanko diperkirakan habis 1 Sep 2025"],
  },
  "Denpasar with a local day off": {
    sheets: () => [of(5214, 500)],
    settings: { daysOff: [day(2025, 8, 20)] },
    out: "3 Sep 2025",
    says: ["Blanko diperkirakan habis 3 Sep 2025"],
  },
  // Saturdays 16, 23, 30 August are working days as well.
  "Denpasar with six working days": {
    sheets: () => [of(5214, 500)],
    settings: { week: "1111110" },
    out: "29 Agu 2025",
    says: ["Blanko diperkirakan habis 29 Agu 2025"],
  },
  // 86 × (20 + 60) − 1.690 = 5.190; the reorder point 1.720 is passed already.
  "1.690 cards at 86 a day": {
    sheets: () => [of(1690, 86)],
    settings: { leadDays: 20 },
    out: "16 Sep 2025",
    asks: 5190,
    says: ["Minta 5.190 keping sekarang, untuk 60 hari kerja"],
    never: /Minta 30 /,
  },
  "1.690 cards in packs of 500": {
    sheets: () => [of(1690, 86)],
    settings: { leadDays: 20, pack: 500 },
    asks: 5500,
    says: ["Minta 5.500 keping sekarang, untuk 60 hari kerja"],
  },
  // 1.000 ÷ 70 = 14,3 and ÷ 100 = 10: the 15th and the 11th working day after 20 August 2021.
  "Penajam Paser Utara at 70 a day": {
    sheets: () => [ppu(70)],
    out: "10 Sep 2021",
    says: ["14,3 hari kerja lagi"],
  },
  "Penajam Paser Utara at 100 a day": {
    sheets: () => [ppu(100)],
    out: "6 Sep 2021",
    says: ["10 hari kerja lagi"],
  },
  // Five days of 100, then 21: the sixth working day after Friday 12 December is the 22nd.
  "Tasikmalaya, nothing but quota days": {
    sheets: () => [cardOf(521, marked(DECEMBER, times(8, 100), "kuota"))],
    out: null,
    says: [
      "Dengan kuota seperti 8 hari kerja terakhir (100 keping per hari kerja) blanko diperkirakan habis 22 Des 2025; pemakaian normal belum diketahui",
    ],
  },
  // Normal days of 583, 1.049, 750, 818 and 800 are 800 on average; 521 do not last one of them. 3 × 700 were not met.
  "Tasikmalaya with normal days before the quota": {
    sheets: () => [
      cardOf(521, [
        ...marked(DECEMBER - 7, [583, 1049, 750, 818, 800]),
        ...marked(DECEMBER, [0, 0, 100, 100, 100], "kuota").slice(2),
      ]),
    ],
    out: "15 Des 2025",
    says: [
      "Blanko diperkirakan habis 15 Des 2025",
      "Dengan kuota seperti 3 hari kerja terakhir (100 keping per hari kerja) blanko diperkirakan habis 22 Des 2025",
      "3 hari kerja dibatasi, kosong, atau tutup (10 Des 2025 sampai 12 Des 2025): diperkirakan 2.100 permintaan belum terlayani",
    ],
  },
  // 500 a day, 1.000 on the eight working days of 20 to 29 August, and 6.000 more on the 25th. Without the event the 11.214
  // cards last 22,4 working days: the 23rd after 15 August is 19 September.
  "An election with a delivery in it": {
    sheets: () => [of(5214, 500)],
    settings: {
      events: [{ name: "Pilkades", from: day(2025, 8, 20), to: day(2025, 8, 29), factor: 2 }],
      receipts: [{ day: day(2025, 8, 25), cards: 6000 }],
    },
    out: "9 Sep 2025",
    says: [
      "Blanko diperkirakan habis 9 Sep 2025, termasuk agenda Pilkades",
      "Pilkades 20 Agu 2025 sampai 29 Agu 2025, pemakaian 2 kali: sekitar 4.000 keping lebih banyak, belum termasuk dalam permintaan",
      "Tanpa agenda itu blanko diperkirakan habis 19 Sep 2025",
    ],
  },
  "The same events on the workbook's own agenda": {
    sheets: () => [
      of(5214, 500),
      sheet(
        "Agenda",
        ["AGENDA", "JENIS", "MULAI", "SELESAI", "FAKTOR"],
        ["Pilkades serentak", "Pilkades", day(2025, 8, 20), day(2025, 8, 29), 2],
        ["Pemilu", "Pemilu", day(2024, 2, 1), day(2024, 2, 14), 4],
      ),
    ],
    settings: { receipts: [{ day: day(2025, 8, 25), cards: 6000 }] },
    out: "9 Sep 2025",
    says: ["Blanko diperkirakan habis 9 Sep 2025, termasuk agenda Pilkades serentak"],
  },
  // 100 printed and 15 spoiled: 1.000 ÷ 115 = 8,7, the 9th working day. Need: 100 × 65 ÷ (1 − 15/115) = 7.475.
  "15 cards spoiled a day": {
    sheets: () => [
      sheet(
        "Stok",
        ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "RUSAK CETAK", "SISA", "STATUS HARI"],
        ...weekdays(FRIDAY, 10).map((day, i) => [day, 2150 - 115 * i, null, 100, 15, 2035 - 115 * i, "normal"]),
      ),
    ],
    settings: { leadDays: 5 },
    out: "29 Agu 2025",
    asks: 6475,
    says: ["Sisa 1.000 keping per 15 Agu 2025, rata-rata 115 keping per hari kerja"],
  },
  "Weekends filled down as normal with 0": {
    sheets: () => [
      cardOf(
        1000,
        [
          ...marked(FRIDAY, times(10, 100)),
          [FRIDAY - 6, 0, "normal"] as const,
          [FRIDAY - 5, 0, "normal"] as const,
        ].sort((a, b) => a[0] - b[0]),
      ),
    ],
    out: "2 Sep 2025",
    says: ["Sisa 1.000 keping per 15 Agu 2025, rata-rata 100 keping per hari kerja"],
  },
  "The rest of the month prepared ahead": {
    sheets: () => [
      cardOf(1000, [
        ...marked(FRIDAY, times(10, 100)),
        ...[3, 4, 5, 6, 7].map((after) => [FRIDAY + after, 0, "normal"] as const),
      ]),
    ],
    out: "2 Sep 2025",
    says: ["Sisa 1.000 keping per 15 Agu 2025, rata-rata 100 keping per hari kerja"],
  },
  "A year typo in the last row": {
    sheets: () => [cardOf(900, [...marked(FRIDAY, times(10, 100)), [day(2026, 8, 18), 100, "normal"]])],
    // The last row is left out: 1.000 on 15 August.
    out: "2 Sep 2025",
    says: ["Baris bertanggal 18 Agu 2026 tidak ikut dihitung: tahunnya kemungkinan salah ketik. Betulkan tanggalnya"],
  },
  "A card of eleven months ago": {
    sheets: () => [of(5214, 500)],
    settings: { leadDays: 5, today: day(2026, 7, 20) },
    out: "2 Sep 2025",
    says: [
      "Angka terakhir 11 bulan lalu (15 Agu 2025): menurut angka itu blanko habis 2 Sep 2025; perbarui kartu stok",
      "Minta 27.286 keping sekarang, untuk 60 hari kerja; batas 26 Agu 2025 sudah lewat 328 hari",
    ],
    never: /paling lambat/,
  },
  // The last free day ended without a card: no demand. 1.000 ÷ 100.
  "A day that sold out": {
    sheets: () => [
      sheet(
        "Stok",
        CARD,
        ...cardOf(30, marked(FRIDAY - 2, times(8, 100))).cells.slice(1),
        [FRIDAY - 1, 30, null, 30, 0, "normal"],
        [FRIDAY, 0, 1100, 100, 1000, "normal"],
      ),
    ],
    out: "2 Sep 2025",
    says: [
      "Sisa 1.000 keping per 15 Agu 2025, rata-rata 100 keping per hari kerja",
      "1 hari kerja dibatasi, kosong, atau tutup (14 Agu 2025 sampai 14 Agu 2025): diperkirakan 70 permintaan belum terlayani",
    ],
  },
  // What is on its way covers 500 × 65; it comes on 9 September, four working days after the cards have run out.
  "Enough was asked for and comes too late": {
    sheets: () => [
      of(5214, 500),
      sheet("BAST", BAST, ["BA-9", day(2025, 9, 9), day(2025, 9, 1), "pusat", 40_000, null]),
    ],
    settings: { leadDays: 5 },
    out: "2 Sep 2025",
    asks: 0,
    says: [
      /4 hari kerja tanpa cukup blanko/,
      "Yang sudah diusulkan cukup jumlahnya, tetapi terlambat datang: minta kiriman 9 Sep 2025 dipercepat",
    ],
    never: /Belum perlu/,
  },
  // The queue of the last report: 1.200 on top of 100 × 65 − 1.000.
  "Print-ready records in the daily report": {
    sheets: () => [
      of(1000, 100),
      sheet(
        "Harian",
        ["TANGGAL", "PEREKAMAN", "CETAK KTP-EL", "IKD", "SISA PRR"],
        [FRIDAY - 1, 30, 100, 20, 1300],
        [FRIDAY, 20, 100, 30, 1200],
      ),
    ],
    settings: { leadDays: 5 },
    asks: 6700,
    says: ["Minta 6.700 keping paling lambat 26 Agu 2025, untuk 60 hari kerja"],
  },
  // Use 80 and 120 by turns: sd² = 20 × 400 ÷ 19; waits of 10 and 15 days: sd² = 12,5, mean 13 (12,5 up).
  // Reserve 1,6449 × √(13 × 421,05 + 100² × 12,5) = 594,04 → 595; 100 × 73 + 595 − 1.000 = 6.895.
  "Use and waiting time that vary": {
    sheets: () => [
      cardOf(
        1000,
        marked(
          FRIDAY,
          times(20, 0).map((_, i) => (i % 2 ? 80 : 120)),
        ),
      ),
      sheet(
        "BAST",
        BAST,
        ["BA-1", day(2025, 7, 14), day(2025, 6, 30), "pusat", 4000, 2000],
        ["BA-2", day(2025, 8, 4), day(2025, 7, 14), "pusat", 4000, 4000],
      ),
    ],
    asks: 6895,
    says: [/^Minta 6\.895 keping sekarang, untuk 60 hari kerja dan cadangan 595$/],
  },
  "Two bases on one sheet": {
    sheets: () => [ikd(["Utara", "rekam", 1000, 90], ["Barat", "wajib", 1500, 80])],
    says: [/memakai dasar yang berlainan \(yang sudah rekam, wajib KTP\), sehingga tidak dapat dijumlahkan/],
    never: /dasar yang tidak disebut/,
  },
  "One area has more recorded than required": {
    sheets: () => [recap(["Utara", 1000, 1200], ["Barat", 1500, 1400])],
    says: ["Belum rekam 100 jiwa; kelebihan di 1 wilayah tidak menguranginya"],
  },
  "Three sessions of history": {
    sheets: () => [ikd(["Kota", "rekam", 100_000, 4000]), sessions([FRIDAY - 2, 40], [FRIDAY - 1, 30], [FRIDAY, 50])],
    // 30.000 − 4.000 = 26.000 in 94 working days to 31 December: 277 a day.
    says: [/^Perlu 277 per hari kerja; terbaik sejauh ini 50 \(15 Agu 2025\): terlambat$/],
    never: /tidak realistis/,
  },
  "Totals so far in the place of a day's work": {
    sheets: () => [
      ikd(["Kota", "rekam", 100_000, 28_041]),
      sheet(
        "Harian",
        ["TANGGAL", "PEREKAMAN", "IKD"],
        ...weekdays(FRIDAY, 12).map((day, i) => [day, 20 + (i % 3), 27_000 + 90 * i]),
      ),
    ],
    says: [/^Perlu 21 per hari kerja$/],
    never: /terbaik|sesuai jalur/,
  },
  "A headline is never the sentence of an error": {
    sheets: () => [recap(["Utara", 200, 300])],
    says: ["Perekaman 300 dari 200 wajib KTP"],
  },
  "A target published for other places": {
    sheets: () => [ikd(["Kota", "rekam", 100_000, 4000])],
    says: [/^Dasar target: target 2025 di Kabupaten Madiun\./],
  },
  "Pagar Alam, 2023": {
    sheets: () => known("Pagar Alam"),
    says: ["Kurang 22.936 jiwa untuk target 25% sampai 31 Des 2023"],
  },
  // 1.488 cards on 52 working days: 28,6 a day, 4.000 last 139,8.
  "Rejang Lebong, 2023": {
    sheets: () => known("Rejang Lebong"),
    settings: { leadDays: 20, coverDays: 60 },
    out: "22 Jan 2024",
    asks: 0,
    says: ["139,8 hari kerja lagi"],
  },
  // 500 on 18 open days; the three closed ones show none: 83 requests at 27,8 a day.
  "Kaur, 2021": {
    sheets: () => known("Kaur"),
    out: "30 Mar 2022",
    says: [
      "187,2 hari kerja lagi",
      "3 hari kerja dibatasi, kosong, atau tutup (28 Jun 2021 sampai 30 Jun 2021): diperkirakan 83 permintaan belum terlayani",
    ],
  },
  "The template's own office": {
    sheets: () =>
      templateBook("contoh")
        .sheets.map(sheetCellsOf)
        .filter((each) => !isExercise(each)),
    says: [/^Blanko diperkirakan habis /, /^IKD /],
    never: /dasar yang tidak disebut/,
  },
};

const dayOf = (standing: Standing, pick: "out" | "askBy") => {
  if (isMissing(standing.blanko)) return undefined;
  const { runsOut, request } = standing.blanko;
  const figure = pick === "out" ? runsOut : isMissing(request) ? undefined : request.askBy;
  if (!figure || isMissing(figure)) return null;
  const found = answer(figure);
  return typeof found === "number" ? formatDate(found, "id") : null;
};

test.each(Object.entries(table))("%s", (_name, { sheets, settings = {}, out, asks, askBy, says, never }) => {
  const standing = standingIn(sheets(), settings);
  const view = standingView(standing, "id");
  const lines = [
    ...view.parts.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...view.missing.map(({ text }) => text),
  ];
  if (out !== undefined) expect(dayOf(standing, "out")).toBe(out);
  if (askBy !== undefined) expect(dayOf(standing, "askBy")).toBe(askBy);
  if (asks !== undefined) {
    if (isMissing(standing.blanko) || isMissing(standing.blanko.request)) throw new Error("no request");
    expect(answer(standing.blanko.request.cards)).toBe(asks);
  }
  for (const said of says) expect(lines).toContainEqual(typeof said === "string" ? said : expect.stringMatching(said));
  if (never) expect([...lines, view.headline ?? ""].join("\n")).not.toMatch(never);
  // The headline must be a fact.
  if (view.headline !== undefined) expect(view.headline).toMatch(/^(Blanko|Sisa|Angka|Dengan|IKD|Perekaman|\d)/);
});
