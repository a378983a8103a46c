import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "STAGES", stages: ["cetak", "prr", "sfe"], recorded: "rekam" };

const recap = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, rekam: jumlah, cetak: jumlah, prr: jumlah, sfe: jumlah },
  relation,
  rows: [["Sukamaju", ...row]],
  ...more,
});

test("R07: printed, ready and waiting cards are of people recorded", () => {
  expect(findingsOf(recap([1000, 900, 80, 30]))).toEqual([["R07", "error", "C2", { bound: 1000, found: 1010 }]]);
});

test("R07: the first stage that is filled in is accused", () => {
  expect(findingsOf(recap([50, null, 60, 3]))).toEqual([["R07", "error", "D2", { bound: 50, found: 63 }]]);
});

test("R07: an approximate stage makes it a warning", () => {
  expect(byRule("R07", recap([1000, "900-an", 80, 30]))).toMatchObject([["R07", "warning", "C2", {}]]);
});

test("Badung, 2019: 367,458 printed of 368,705 recorded is right, blanks count as none", () => {
  expect(findingsOf(recap([368_705, 367_458, null, null]))).toEqual([]);
  expect(findingsOf(recap([null, 367_458, 1, 1]))).toEqual([]);
});

test("tolerance, and a sheet without the recorded or without stages", () => {
  expect(findingsOf(recap([1000, 900, 80, 30], { settings: { tolerance: 10 } }))).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, cetak: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, rekam: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
});
