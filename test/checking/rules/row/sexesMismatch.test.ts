import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "SEXES", male: "l", female: "p", both: "jml" };

const recap = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, l: jumlah, p: jumlah, jml: jumlah },
  relation,
  rows: [["Sukamaju", ...row]],
  ...more,
});

test("R04: men and women add up to both", () => {
  expect(findingsOf(recap([5121, 5079, 10_210]))).toEqual([
    ["R04", "error", "D2", { expected: 10_200, found: 10_210, cause: "ONE_DIGIT" }],
  ]);
});

test("R04: an approximate part makes it a warning", () => {
  expect(byRule("R04", recap(["5 ribuan", 5079, 10_210]))).toMatchObject([
    ["R04", "warning", "D2", { expected: 10_079, cause: "APPROXIMATE_PART" }],
  ]);
});

test("a right sum, and a village without women on the list", () => {
  expect(findingsOf(recap([5121, 5079, 10_200]))).toEqual([]);
  expect(findingsOf(recap([12, null, 12]))).toEqual([]);
});

test("an area that reports only the sum has nothing to add up", () => {
  expect(findingsOf(recap([null, null, 10_200]))).toEqual([]);
  expect(byRule("R04", recap(["-", "-", 10_200]))).toEqual([]);
});

test("tolerance, and a sheet without one of the sexes", () => {
  expect(findingsOf(recap([5121, 5079, 10_210], { settings: { tolerance: 10 } }))).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, l: jumlah, jml: jumlah }, relation, rows: [["A", 5, 9]] })).toEqual([]);
});
