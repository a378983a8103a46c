import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";

const TODAY = day(2023, 11, 13);

const sheet = (cell: number | string | null, today?: number): BenchSheet => ({
  columns: { tanggal, dipakai: jumlah },
  rows: [[cell, 5]],
  settings: today === undefined ? {} : { today },
});

test("C11: the day after the check is in the future", () => {
  expect(findingsOf(sheet(TODAY + 1, TODAY))).toEqual([["C11", "warning", "A2", { date: TODAY + 1 }]]);
});

test("C11: a day in words is checked as well", () => {
  expect(byRule("C11", sheet("14 November 2023", TODAY))).toEqual([["C11", "warning", "A2", { date: TODAY + 1 }]]);
});

test("today, whatever the time of day, and blank cells are right", () => {
  for (const cell of [TODAY, TODAY + 0.9, TODAY - 400, null]) expect(findingsOf(sheet(cell, TODAY))).toEqual([]);
});

test("without a day of the check, and in a column of deadlines, no day is in the future", () => {
  expect(findingsOf(sheet(TODAY + 1000))).toEqual([]);
  const deadlines = {
    ...sheet(TODAY + 48, TODAY),
    columns: { batas: { type: tanggal, mayLieAhead: true as const }, dipakai: jumlah },
  };
  expect(findingsOf(deadlines)).toEqual([]);
});
