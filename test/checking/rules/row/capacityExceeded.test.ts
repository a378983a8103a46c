import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "CAPACITY", prints: "cetak", printers: "printer", perPrinter: "kapasitas" };

const report = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tanggal, printer: jumlah, kapasitas: jumlah, cetak: jumlah },
  relation,
  rows: [[45964, ...row]],
  ...more,
});

test("R17: three printers of 200 cards cannot print 650", () => {
  expect(findingsOf(report([3, 200, 650]))).toEqual([["R17", "warning", "D2", { bound: 600, found: 650 }]]);
  expect(byRule("R17", report([3, "± 200", 650]))).toHaveLength(1);
});

test("as many as they can, blanks, tolerance", () => {
  for (const row of [
    [3, 200, 600],
    [null, 200, 600],
    [3, null, 600],
    [3, 200, null],
  ])
    expect(findingsOf(report(row))).toEqual([]);
  expect(findingsOf(report([3, 200, 650], { settings: { tolerance: 50 } }))).toEqual([]);
});

test("a sheet without printers", () => {
  expect(findingsOf({ columns: { tanggal, cetak: jumlah }, relation, rows: [[45964, 9]] })).toEqual([]);
});
