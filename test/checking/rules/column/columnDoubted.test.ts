import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const sheet = (relations: BenchSheet["relations"], ...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { wilayah: teks, laki: jumlah, perempuan: jumlah, total: jumlah },
  ...(relations && { relations }),
  rows,
});
const MISFIT = { relation: "MISFIT", column: "total", others: ["laki", "perempuan"] } as const;
const rows: readonly Cell[][] = [
  ["Curup", 10, 20, 99],
  ["Kota", 11, 21, 98],
];

test("C24: a column whose sum fails on most rows is reported once, on its first cell, with the columns it was compared with", () => {
  expect(byRule("C24", sheet([MISFIT], ...rows))).toEqual([["C24", "warning", "D2", { others: expect.anything() }]]);
});

test("without that doubt, or without a data row, nothing is reported", () => {
  expect(findingsOf(sheet(undefined, ...rows))).toEqual([]);
  expect(byRule("C24", sheet([MISFIT]))).toEqual([]);
});

test("if two other columns give its figures, they are named", () => {
  const fits = { ...MISFIT, fit: "DIFFERENCE", of: ["perempuan", "laki"] } as const;
  expect(byRule("C24", sheet([fits], ...rows))).toMatchObject([
    ["C24", "warning", "D2", { fit: "DIFFERENCE", of: ["PEREMPUAN", "LAKI"] }],
  ]);
});
