import fc from "fast-check";
import { offices } from "../known/offices/offices";
import type { Target } from "../../src/contract/standing";
import { targetFor } from "../../src/summary/targets/targetFor";
import { answer, day, RECAP, sheet, standingIn, tablesIn, there } from "./office";

const office = (name: string) => offices.filter((each) => each.name === name);
const MONDAY = day(2023, 11, 13);

const sessions = sheet(
  "Jemput bola",
  ["TANGGAL", "LOKASI", "PETUGAS", "AKTIVASI IKD"],
  [day(2023, 11, 7), "Kantor Wali Kota", 4, 61],
  [day(2023, 11, 8), "Dinas Pendidikan", 3, 48],
  [day(2023, 11, 9), "RSUD Siti Aisyah", 3, 37],
  [day(2023, 11, 10), "Dinas Perhubungan", 3, 40],
  [MONDAY, "Kantor Prusda PT Linggau Bisa", 4, 35],
  [MONDAY, "Puskesmas Swasti Taba", 4, 29],
);

test("Kota Lubuklinggau, 13 November 2023: 4.015 of 42.004, which is 9,56% of the target and 2,39% of wajib KTP", () => {
  const { asOf, ikd } = standingIn(office("Lubuklinggau"));
  const found = there(ikd);
  expect(asOf).toBe(MONDAY);
  expect(found).toMatchObject({ active: 4015, base: { name: "wajib", value: 168015 } });
  expect(answer(found.share)).toBeCloseTo(0.0239, 4);
  const target = there(found.target);
  expect(answer(target.goal)).toBe(42004);
  expect(answer(target.gap)).toBe(37989);
  expect(answer(target.attainment)).toBeCloseTo(0.0956, 4);
  expect(target.target).toMatchObject({ goal: { share: 0.25 }, deadline: day(2023, 12, 31), from: "PUBLISHED" });
});

/** Two weeks of activations before the sessions: ten more days. */
const earlier = [23, 24, 25, 26, 27, 30, 31].map((date, i) => [day(2023, 10, date), "Pasar", 3, 20 + ((i * 7) % 5)]);

test("1.188 a day are needed to the end of the year, more than the best of ten days gave: not attainable", () => {
  const long = sheet("Jemput bola", ...sessions.cells, ...earlier);
  const target = there(there(standingIn([...office("Lubuklinggau"), long]).ikd).target);
  expect(answer(target.status)).toBe("TIDAK REALISTIS");
});

test("five days of history can show that the target is late, but not that it is out of reach", () => {
  const target = there(there(standingIn([...office("Lubuklinggau"), sessions]).ikd).target);
  expect(answer(target.needed)).toBe(1188);
  expect(there(target.observed).best).toEqual({ day: MONDAY, value: 64 });
  expect(there(target.observed).pace).toMatchObject({ by: "SPAN", total: 250, perDay: 50 });
  expect(answer(target.status)).toBe("TERLAMBAT");
});

test("without any daily result the required pace is stated and not judged", () => {
  const target = there(
    there(
      standingIn([
        sheet(
          "IKD",
          ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
          ["13 November 2023", "Kota", "wajib", 168015, 4015],
        ),
      ]).ikd,
    ).target,
  );
  expect(answer(target.needed)).toBe(1188);
  expect(target.status).toMatchObject({ missing: "SHEET" });
});

test("a day's outreach is part of its report, not added to it", () => {
  const report = sheet(
    "Harian",
    ["TANGGAL", "UNIT", "PEREKAMAN", "IKD HARI INI", "SISA BLANKO"],
    [MONDAY, "Dinas", 12, 80, 400],
  );
  const target = there(there(standingIn([...office("Lubuklinggau"), sessions, report]).ikd).target);
  expect(there(target.observed).best).toEqual({ day: MONDAY, value: 80 });
});

test("cancelled sessions do not count", () => {
  const off = sheet(
    "Jemput bola",
    ["TANGGAL", "LOKASI", "AKTIVASI IKD", "BATAL"],
    [MONDAY - 3, "Pasar", 12, "tidak"],
    [MONDAY, "Sekolah", 900, "ya"],
  );
  const target = there(there(standingIn([...office("Lubuklinggau"), off]).ikd).target);
  expect(there(target.observed).best.value).toBe(12);
});

test("Kota Pagar Alam: 96,21% recorded, 3.452 short of 99,4%", () => {
  const { perekaman, asOf } = standingIn(office("Pagar Alam"));
  const found = there(perekaman);
  expect(asOf).toBe(day(2022, 12, 31));
  expect(found).toMatchObject({ recorded: 104229, required: 108330, period: "2022-S2" });
  expect(answer(found.coverage)).toBeCloseTo(0.9621, 4);
  expect(answer(found.left)).toBe(4101);
  const target = there(found.target);
  expect(target.target.year).toBe(2023);
  expect(answer(target.gap)).toBe(3452);
  expect(answer(target.goal)).toBe(107681);
});

test("the office's own target in the settings takes precedence over a published one: 3.235 short of 99,2%", () => {
  const own: Target = {
    indicator: "perekaman",
    year: 2023,
    goal: { share: 0.992 },
    deadline: day(2023, 12, 31),
    source: { id: "surat", en: "letter" },
    from: "SETTINGS",
  };
  const { perekaman } = standingIn(office("Pagar Alam"), { targets: [own] });
  expect(answer(there(there(perekaman).target).gap)).toBe(3235);
});

const TARGETS = ["TAHUN", "INDIKATOR", "KODE", "NILAI", "DASAR", "BATAS WAKTU", "NO SURAT"];

test("a target sheet takes precedence over everything else, and so does its base", () => {
  const targets = sheet(
    "Target",
    TARGETS,
    [2023, "Cakupan kepemilikan KTP-el", "1673", 0.98, "wajib", day(2023, 12, 31), "1"],
    [2023, "Aktivasi IKD", "167301", 0.5, "wajib", day(2023, 12, 31), "2"],
    [2023, "Aktivasi IKD", "1673", 0.3, "rekam", day(2023, 12, 20), "400.8/7/2023"],
    [2023, "Perekaman", "1673", "99,2%", "wajib", day(2023, 12, 31), "3"],
  );
  const recap = sheet("Rekap", RECAP, ["13 November 2023", "1673", "Kota Lubuklinggau", 168015, 160000, 8015]);
  const { ikd, perekaman } = standingIn([...office("Lubuklinggau"), recap, targets]);
  const target = there(there(ikd).target);
  expect(there(ikd).base).toEqual({ name: "rekam", value: 160000 });
  expect(target.target).toMatchObject({ from: "SHEET", deadline: day(2023, 12, 20), goal: { share: 0.3 } });
  expect(target.target.source?.id).toBe('400.8/7/2023, lembar "Target"');
  expect(answer(target.goal)).toBe(48000);
  expect(there(there(perekaman).target).target.goal).toEqual({ share: 0.992 });
});

test("a target in people is its own base", () => {
  const targets = sheet("Target", TARGETS, [2023, "IKD", "1673", 47000, null, day(2023, 12, 31), null]);
  const target = there(there(standingIn([...office("Lubuklinggau"), targets]).ikd).target);
  expect([answer(target.goal), answer(target.gap)]).toEqual([47000, 42985]);
  expect(answer(target.attainment)).toBeCloseTo(4015 / 47000);
});

test("a reached target requires nothing more", () => {
  const full = sheet("Rekap", RECAP, ["13 November 2023", "1673", "Kota", 1000, 1000, 0]);
  const target = there(there(standingIn([full]).perekaman).target);
  expect([answer(target.gap), answer(target.needed), answer(target.status)]).toEqual([0, 0, "TERCAPAI"]);
});

test("an own deadline in the past is said to have passed; a published one is not carried into the next year", () => {
  const recap = sheet("Rekap", RECAP, ["13 November 2029", "1673", "Kota", 1000, 900, 100]);
  expect(there(standingIn([recap]).perekaman).target).toEqual({ missing: "TARGET", year: 2029 });
  const targets = sheet("Target", TARGETS, [2028, "Perekaman", "1673", 0.99, "wajib", day(2028, 12, 31), "1"]);
  const target = there(there(standingIn([recap, targets]).perekaman).target);
  expect([answer(target.gap), answer(target.needed)]).toEqual([90, "NO_DAY_LEFT"]);
  expect(target.status).toEqual({ missing: "REFUSED", figure: target.needed });
});

test("the latest of several periods is the current state, and the earlier ones lead up to it", () => {
  const recap = sheet(
    "Rekap",
    RECAP,
    ["2023-09", "1673", "Kota", 1000, 900, 100],
    ["2023-10", "1673", "Kota", 1000, 920, 80],
    ["2023-11", "1673", "Kota", 1010, 950, 60],
  );
  const { perekaman } = standingIn([recap], { asOf: day(2023, 11, 30) });
  expect(there(perekaman)).toMatchObject({ recorded: 950, required: 1010, period: "2023-11" });
  expect(there(there(perekaman).target).burnUp).toEqual({
    known: [
      { day: day(2023, 9, 30), value: 900 },
      { day: day(2023, 10, 31), value: 920 },
      { day: day(2023, 11, 30), value: 950 },
    ],
    needed: [
      { day: day(2023, 11, 30), value: 950 },
      { day: day(2023, 12, 31), value: 1004 },
    ],
    goal: 1004,
  });
});

test("without earlier reports the line is calculated back from the daily results", () => {
  const { burnUp } = there(there(standingIn([...office("Lubuklinggau"), sessions]).ikd).target);
  expect(burnUp.known).toEqual([
    { day: day(2023, 11, 7), value: 4015 - 189 },
    { day: day(2023, 11, 8), value: 4015 - 141 },
    { day: day(2023, 11, 9), value: 4015 - 104 },
    { day: day(2023, 11, 10), value: 4015 - 64 },
    { day: MONDAY, value: 4015 },
  ]);
});

test("on dashboards that count identities only beside recording, the recorded are the base", () => {
  const recap = sheet("Rekap", [...RECAP, "AKTIVASI IKD"], ["13 November 2023", "1673", "Kota", 1000, 900, 100, 90]);
  const found = there(standingIn([recap]).ikd);
  expect(found).toMatchObject({ active: 90, base: { name: "rekam", value: 900 } });
  expect(answer(found.share)).toBe(0.1);
});

test("a base that neither column nor header names has no name", () => {
  const ikd = sheet(
    "IKD",
    ["PERIODE", "WILAYAH", "JUMLAH DASAR", "IKD AKTIF"],
    ["13 November 2023", "Kota", 5000, 100],
  );
  expect(there(standingIn([ikd]).ikd).base).toEqual({ value: 5000 });
});

test("without their sheets recording and identities say what was looked for", () => {
  const { perekaman, ikd, asOf } = standingIn([]);
  expect(asOf).toBeUndefined();
  expect(perekaman).toMatchObject({ missing: "SHEET", lookedFor: [{ columns: ["Wajib KTP", "Sudah rekam"] }] });
  expect(ikd).toMatchObject({ missing: "SHEET", lookedFor: [{ columns: ["IKD aktif", "Jumlah dasar"] }] });
});

test("the target of a day never has a deadline before another of the same origin that is still to come", () => {
  const tables = tablesIn();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 45000, max: 46000 }), { minLength: 1 }),
      fc.integer({ min: 44900, max: 46100 }),
      (deadlines, asOf) => {
        const targets = deadlines.map((deadline): Target => ({
          indicator: "ikd",
          year: 2023,
          goal: { share: 0.25 },
          deadline,
          source: { id: "", en: "" },
          from: "SETTINGS",
        }));
        const ahead = deadlines.filter((deadline) => deadline >= asOf);
        const found = targetFor("ikd", asOf, tables, { targets });
        if (ahead.length > 0) expect(there(found).deadline).toBe(Math.min(...ahead));
        else
          expect("missing" in found || found.deadline >= asOf || found.deadline === Math.max(...deadlines)).toBe(true);
      },
    ),
  );
});

describe("a target sheet by district", () => {
  const ikd = sheet(
    "IKD",
    ["PERIODE", "KECAMATAN", "SUDAH REKAM", "IKD AKTIF"],
    ["Oktober 2025", "Nasal", 29650, 3000],
  );
  const HEADER = ["TAHUN", "INDIKATOR", "KECAMATAN", "TARGET", "BATAS WAKTU"];
  const goal = (...rows: readonly (readonly (string | number)[])[]) =>
    there(there(standingIn([ikd, sheet("Target", HEADER, ...rows)]).ikd).target).target;

  test("has no target for the office if each district has its own", () => {
    const own = goal([2025, "IKD", "Nasal", 5910, 46022], [2025, "IKD", "Maje", 2985, 46022]);
    expect(own).toMatchObject({ from: "PUBLISHED" });
  });

  test("gives the office's target if all districts share it, or one row stands for all", () => {
    const shared = goal([2025, "IKD", "Nasal", 0.2, 46022], [2025, "IKD", "Maje", 0.2, 46022]);
    expect(shared).toMatchObject({ from: "SHEET", goal: { share: 0.2 } });
    const forAll = goal([2025, "IKD", "Nasal", 5910, 45900], [2025, "IKD", "-", 8895, 46022]);
    expect(forAll).toMatchObject({ from: "SHEET", goal: { people: 8895 } });
  });
});

describe("a published target", () => {
  const reported = (...row: readonly (string | number)[]) =>
    there(standingIn([sheet("IKD", ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"], row)]).ikd);

  test("of recording in 2024 is 99.4%, and names the places that published it", () => {
    const target = there(targetFor("perekaman", day(2024, 11, 12), [], {}));
    expect(target).toMatchObject({ goal: { share: 0.994 }, base: "wajib", from: "PUBLISHED" });
    expect(target.source?.id).toContain("Kalimantan Timur");
  });

  test.each([
    [2025, "rekam"],
    [2026, "wajib"],
  ] as const)("of IKD in %d is a share of %s", (year, base) => {
    expect(there(targetFor("ikd", day(year, 1, 31), [], {}))).toMatchObject({ goal: { share: 0.3 }, base });
  });

  test("does not override the sheet's own base", () => {
    expect(reported("31 Januari 2026", "Kota", "rekam", 1000, 100).base).toEqual({ name: "rekam", value: 1000 });
  });
});

test("activations on a Saturday alone give a pace above the best day, which is not a contradiction", () => {
  const saturdays = Array.from({ length: 12 }, (_, i) => [
    day(2023, 11, 11) - 7 * (i % 4),
    `Desa ${i}`,
    3,
    30 + (i % 3),
  ]);
  const weekend = sheet("Jemput bola", sessions.cells[0] ?? [], ...saturdays);
  const target = there(there(standingIn([...office("Lubuklinggau"), weekend]).ikd).target);
  expect(answer(target.status)).toBe("TERLAMBAT");
});

test("a column of running totals is not a day's work, and gives no pace", () => {
  const totals = Array.from({ length: 12 }, (_, i) => [day(2023, 11, 1) + i, "Dinas", 20, 27000 + 90 * i + (i % 3)]);
  const report = sheet("Harian", ["TANGGAL", "UNIT", "PEREKAMAN", "IKD"], ...totals);
  const target = there(there(standingIn([...office("Lubuklinggau"), report]).ikd).target);
  expect(target.observed).toEqual({ missing: "CUMULATIVE", column: "IKD", sheet: "Harian" });
  expect(target.status).toMatchObject({ missing: "CUMULATIVE" });
});

const IKD = ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"];

test("rows with two bases are not added up; a base from the recap is used instead", () => {
  const mixed = sheet("IKD", IKD, ["Juli 2023", "Utara", "rekam", 1000, 90], ["Juli 2023", "Barat", "wajib", 1500, 80]);
  expect(standingIn([mixed]).ikd).toEqual({ missing: "BASES", bases: ["rekam", "wajib"], sheet: "IKD" });
  const recap = sheet(
    "Rekap",
    RECAP,
    ["Juli 2023", "01", "Utara", 1100, 1000, 100],
    ["Juli 2023", "02", "Barat", 1500, 1400, 100],
  );
  expect(there(standingIn([mixed, recap]).ikd).base).toEqual({ name: "rekam", value: 2400 });
});

test("a surplus in one area does not reduce the shortfall of another", () => {
  const recap = sheet(
    "Rekap",
    RECAP,
    ["Juli 2023", "01", "Utara", 1000, 1200, -200],
    ["Juli 2023", "02", "Barat", 1500, 1400, 100],
  );
  expect(there(standingIn([recap]).perekaman).backlog).toEqual({ people: 100, areas: 1 });
});
