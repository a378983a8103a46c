import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = {
  relation: "SERVICES",
  parts: ["pemula", "hilang", "rusak"],
  total: "cetak",
  other: "lain",
};
const columns = { tanggal, pemula: jumlah, hilang: jumlah, rusak: jumlah, cetak: jumlah };

const report = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  relation,
  rows: [[45964, ...row]],
  ...more,
});

test("R10: the cards by service add up to all cards printed", () => {
  expect(findingsOf(report([11, 5, 4, 30]))).toEqual([
    ["R10", "error", "E2", { expected: 20, found: 30, cause: "ONE_DIGIT" }],
  ]);
});

test("R10: only a warning if the sheet has a column for other services", () => {
  const sheet = report([11, 5, 4, 2, 30], {
    columns: { tanggal, pemula: jumlah, hilang: jumlah, rusak: jumlah, lain: jumlah, cetak: jumlah },
  });
  expect(findingsOf(sheet)).toMatchObject([["R10", "warning", "F2", { expected: 22, found: 30 }]]);
});

test("R10: an approximate service makes it a warning", () => {
  expect(byRule("R10", report(["sekitar 10", 5, 4, 30]))).toMatchObject([["R10", "warning", "E2", { expected: 19 }]]);
});

test("a right sum, blanks as zero, and a day with only the sum", () => {
  for (const row of [
    [11, 5, 4, 20],
    [11, null, null, 11],
    [null, null, null, 20],
    [11, 5, 4, null],
  ])
    expect(findingsOf(report(row))).toEqual([]);
});

test("tolerance, and a sheet with one service or no sum", () => {
  expect(findingsOf(report([11, 5, 4, 30], { settings: { tolerance: 10 } }))).toEqual([]);
  expect(findingsOf({ columns: { tanggal, pemula: jumlah, cetak: jumlah }, relation, rows: [[45964, 5, 9]] })).toEqual(
    [],
  );
  expect(findingsOf({ columns: { tanggal, pemula: jumlah, hilang: jumlah }, relation, rows: [[45964, 5, 9]] })).toEqual(
    [],
  );
});
