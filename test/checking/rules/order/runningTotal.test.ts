import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import { byRule, type BenchSheet } from "../bench";

/** A daily report of one or more units: the day's figure, and the running total. */
const report = (...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { tanggal, unit: teks, ikd: jumlah, ikdTotal: jumlah },
  relation: { relation: "RUNNING_TOTAL", total: "ikdTotal", flows: ["ikd"], within: ["unit"] },
  rows,
});
const told = (...rows: readonly (readonly Cell[])[]) =>
  byRule("R22", report(...rows)).map(([, severity, cell, detail]) => [severity, cell, detail]);

test("R22: a total that does not grow by what is new is reported with the one before", () => {
  expect(told([45964, "Dinas", 18, 1018], [45965, "Dinas", 20, 1039], [45966, "Dinas", 5, 1044])).toEqual([
    ["warning", "D3", expect.objectContaining({ expected: 1038, found: 1039, previous: "D2" })],
  ]);
});

test("a total that does is right, and so is the very first", () => {
  expect(told([45964, "Dinas", 18, 1018], [45965, "Dinas", 20, 1038], [45966, "Dinas", 0, 1038])).toEqual([]);
});

test("each unit has its own total, and a blank is skipped", () => {
  expect(told([45964, "A", 1, 101], [45964, "B", 2, 52], [45965, "A", 3, 104], [45965, "B", 4, 56])).toEqual([]);
  expect(told([45964, "A", 1, 101], [45965, "A", null, 109], [45966, "A", 2, null])).toEqual([]);
});
