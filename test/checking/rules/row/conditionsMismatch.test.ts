import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "CONDITIONS", parts: ["baik", "kurang", "rusak", "hilang"], total: "unit" };

const devices = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { alat: teks, baik: jumlah, kurang: jumlah, rusak: jumlah, hilang: jumlah, unit: jumlah },
  relation,
  rows: [["Printer KTP-el", ...row]],
  ...more,
});

test("R11: Boltim's four printers, of which two work and one is broken, leave one out", () => {
  expect(findingsOf(devices([2, 0, 1, 0, 4]))).toEqual([["R11", "error", "F2", { expected: 3, found: 4 }]]);
});

test("R11: an approximate condition makes it a warning", () => {
  expect(byRule("R11", devices(["± 2", 0, 1, 0, 4]))).toMatchObject([["R11", "warning", "F2", {}]]);
});

test("three working and one broken are four, blanks count as none", () => {
  expect(findingsOf(devices([3, null, 1, null, 4]))).toEqual([]);
  expect(findingsOf(devices([null, null, null, null, 4]))).toEqual([]);
});

test("tolerance, and a sheet without the total", () => {
  expect(findingsOf(devices([2, 0, 1, 0, 4], { settings: { tolerance: 1 } }))).toEqual([]);
  expect(
    findingsOf({ columns: { alat: teks, baik: jumlah, rusak: jumlah }, relation, rows: [["Printer", 5, 9]] }),
  ).toEqual([]);
});
