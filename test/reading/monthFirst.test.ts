import { serialOf } from "../../src/core/calendar/civil";
import type { Cell } from "../../src/core/cells/cell";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { cellAddress } from "../../src/core/cells/area";
import { checkSheet } from "../../src/checking/check";
import { fixFor } from "../../src/checking/fixes/fixFor";

const november = (day: number) => serialOf({ year: 2025, month: 11, day });
/** What Excel makes of a day of November written month first, where the office's dates are day first. */
const converted = (day: number): Cell => (day <= 12 ? serialOf({ year: 2025, month: day, day: 11 }) : `11/${day}/2025`);

/** Working days of November 2025; the 8th and 9th are a weekend. */
const DAYS = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14];
const monthFirst = (day: number) => `11/${day}/2025`;
const dayFirst = (day: number) => `${day}/11/2025`;

const card = (days: readonly Cell[], title: readonly Cell[] = []) =>
  sheetCells("Stok", [
    ...(title.length > 0 ? [title] : []),
    ["Tanggal", "Stok awal", "Diterima", "Dipakai", "Rusak", "Sisa"],
    ...days.map((day, i) => [day, 5000 - 100 * i, 0, 100, 0, 4900 - 100 * i]),
  ]);

/** `A2 → 2025-11-03` for each doubtful day, `A2` alone if no fix is offered. */
async function doubtful(sheet: ReturnType<typeof card>): Promise<string[]> {
  const [report] = await checkSheet(sheet);
  if (!report) throw new Error("not recognised");
  const findings = Array.from({ length: report.count }, (_, i) => report.at(i)).filter(({ rule }) => rule === "C12");
  return findings.map((finding) => {
    const fix = fixFor(report.table, finding);
    const at = cellAddress(finding.row, finding.column);
    return fix ? `${at} → ${Number(fix.to) - november(0)} ${fix.together ? "together" : "alone"}` : at;
  });
}

/** Every day except the 11th of the eleventh month, which is the same both ways. */
const ALL_TURNED = DAYS.flatMap((day, i) => (day === 11 ? [] : [`A${i + 2} → ${day} together`]));

test.each([
  ["texts with a thirteenth month among them", DAYS.map(monthFirst)],
  ["dates that Excel turned where it could", DAYS.map(converted)],
])("%s: all are doubtful and swapped together", async (_name, days) => {
  expect(await doubtful(card(days))).toEqual(ALL_TURNED);
});

test("without a thirteenth month the order of the rows decides, because swapped days are working days", async () => {
  const days = [3, 4, 5, 6, 7, 10];
  expect(await doubtful(card(days.map(monthFirst)))).toEqual(ALL_TURNED.slice(0, 6));
});

test("so does the month in the title", async () => {
  const days = ["11/3/2025", "11/5/2025"];
  expect(await doubtful(card(days))).toEqual([]);
  expect(await doubtful(card(days, ["KARTU STOK BULAN NOVEMBER 2025"]))).toEqual([
    "A3 → 3 together",
    "A4 → 5 together",
  ]);
  expect(await doubtful(card(days, ["KARTU STOK TAHUN 2025"]))).toEqual([]);
});

test("if the habit changes once all are doubtful, and the working days show what each means", async () => {
  const days = [...DAYS.slice(0, 7).map(monthFirst), ...DAYS.slice(7).map(dayFirst)];
  expect(await doubtful(card(days))).toEqual(ALL_TURNED.slice(0, 7));
});

test("if it changes twice, or its working days do not show where, none has a meaning", async () => {
  const twice = DAYS.map((day, i) => (i < 3 || i > 6 ? monthFirst(day) : dayFirst(day)));
  expect((await doubtful(card(twice.slice(0, 8)))).every((at) => !at.includes("→"))).toBe(true);
  const gap = [...DAYS.slice(0, 6).map(monthFirst), ...[20, 21, 24].map(dayFirst)];
  expect((await doubtful(card(gap))).every((at) => !at.includes("→"))).toBe(true);
});

test("one month-first day among many others is the only one, because the others continue daily", async () => {
  const days = [...Array.from({ length: 30 }, (_, i) => serialOf({ year: 2025, month: 10, day: i + 1 })), "11/13/2025"];
  expect(await doubtful(card(days))).toEqual(["A32 → 13 together"]);
});

test("month-first rows pasted below many others stay doubtful", async () => {
  const october = Array.from({ length: 30 }, (_, i) => serialOf({ year: 2025, month: 10, day: i + 1 }));
  const found = await doubtful(card([...october, ...[10, 11, 12, 13, 14].map(monthFirst)]));
  expect(found).toEqual(["A32", "A34", "A35", "A36"]);
});

test("birth dates are compared with the NIK of their row", async () => {
  const people = (rows: readonly (readonly [nik: string, born: Cell])[]) =>
    sheetCells("Daftar", [
      ["NIK", "Nama", "Jenis Kelamin", "Kecamatan", "Status", "Tanggal Lahir"],
      ...rows.map(([nik, born]) => [nik, "ADI", "L", "MEKARSARI", "BELUM REKAM", born]),
    ]);
  const born5April = "3369010504010004";
  const born8December = "3369010812010005";
  expect(
    (
      await doubtful(
        people([
          [born5April, "4/5/1901"],
          [born8December, "7/6/1901"],
        ]),
      )
    ).length,
  ).toBe(2);
  expect(
    await doubtful(
      people([
        [born5April, "5/4/1901"],
        [born8December, "7/6/1901"],
      ]),
    ),
  ).toEqual([]);
  // One row proves month first, another day first: the rest is unknown.
  expect(
    await doubtful(
      people([
        [born5April, "4/5/1901"],
        [born8December, "8/12/1901"],
      ]),
    ),
  ).toEqual(["F2"]);
});

test.each([
  ["the first of each month", Array.from({ length: 12 }, (_, i) => `1/${i + 1}/2025`)],
  ["the eleventh of each month", Array.from({ length: 12 }, (_, i) => `11/${i + 1}/2025`)],
  ["days in their order", DAYS.map(dayFirst)],
  ["dates as Excel keeps them", DAYS.map(november)],
  ["days in words", DAYS.map((day) => `${day} November 2025`)],
])("%s do not prove it", async (_name, days) => {
  expect(await doubtful(card(days))).toEqual([]);
});
