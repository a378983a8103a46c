/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { calendar } from "../../../src/core/calendar/calendar";
import { serialOf } from "../../../src/core/calendar/civil";
import { DECREED } from "../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../src/core/calendar/week";
import { planMonth } from "../../../src/newMonth/planMonth";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const LINES = [
  ["Bulan: Oktober 2026"],
  ["Tanggal", "Stok awal", "Dipakai", "Sisa"],
  ...Array.from({ length: 31 }, (_day, n) => [
    day(10, n + 1),
    n === 0 ? 500 : `=D${n + 2}`,
    10,
    `=B${n + 3}-C${n + 3}`,
  ]),
  ["Jumlah", "", "=SUM(C3:C33)", ""],
];
const fake = new FakeExcel({ sheets: { "Okt 2026": LINES, Rekap: [[1]] } });
const { book } = fake;
let excel: Workbook;

beforeAll(async () => {
  book.calculate = () => 190;
  for (const { row, column } of book.sheet("Okt 2026").allFormulas()) book.sheet("Okt 2026").show(row, column, 190);
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

test("a month is begun from the last: the copy has its days, its opening stock and its formulas", async () => {
  const sheet = await excel.readSheet("Okt 2026");
  const plan = planMonth(sheet, calendar(FIVE_DAYS, DECREED), await excel.sheetNames());
  if (typeof plan === "string") throw new Error(plan);
  expect(await excel.copySheet?.(plan.copy)).toBeUndefined();
  expect(await excel.sheetNames()).toEqual(["Okt 2026", "Nov 2026", "Rekap"]);
  expect(await excel.activeSheet()).toBe("Nov 2026");
  const november = book.sheet("Nov 2026");
  const line = (row: number) => [0, 1, 2, 3].map((column) => november.formulaOrValue(row, column));
  expect(line(0)[0]).toBe("Bulan: November 2026");
  expect(line(2)).toEqual([day(11, 1), 190, "", "=B3-C3"]);
  expect(line(31)).toEqual([day(11, 30), "=D31", "", "=B32-C32"]);
  expect(line(32)).toEqual(["Jumlah", "", "=SUM(C3:C32)", ""]);
  expect(book.sheet("Okt 2026").formulaOrValue(2, 2)).toBe(10);
});

test("a name that is taken, and a protected sheet, are refused before anything is copied", async () => {
  const copy = { from: "Rekap", name: "nov 2026", cells: [] };
  expect(await excel.copySheet?.(copy)).toBe("NAME_TAKEN");
  book.sheet("Rekap").isProtected = true;
  expect(await excel.copySheet?.({ ...copy, name: "Lain" })).toBe("PROTECTED");
  expect((await excel.sheetNames()).length).toBe(3);
});
