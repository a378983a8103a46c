import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "TOTAL", columns: ["pakai"] };
const sheet = (rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { hari: tanggal, tempat: teks, pakai: jumlah, sisa: jumlah },
  relation,
  rows,
});
const days = (...used: readonly number[]) => used.map((figure, i) => [45964 + i, "Dinas", figure, 500]);

test("X09: a right total between the rows, on its first figure", () => {
  const rows = [...days(5, 6), ["JUMLAH", null, 11, null], ...days(7, 8)];
  expect(findingsOf(sheet(rows))).toEqual([["X09", "error", "C4", undefined]]);
});

const total = (label: string, used: number) => [label, null, used, null];
const rules = (rows: readonly (readonly Cell[])[]) => findingsOf(sheet(rows)).map(([rule, , cell]) => [rule, cell]);

test("right subtotals under their own blocks, with a grand total and without", () => {
  const blocks = [...days(5, 6), total("JUMLAH KEC. TIMUR", 11), ...days(7, 8), total("JUMLAH KEC. BARAT", 15)];
  expect(rules(blocks)).toEqual([]);
  expect(rules([...blocks, total("TOTAL", 26)])).toEqual([]);
});

test("right subtotals over their own blocks, under the grand total", () => {
  const blocks = [total("TOTAL TIMUR", 11), ...days(5, 6), total("TOTAL BARAT", 15), ...days(7, 8)];
  expect(rules([total("TOTAL", 26), ...blocks])).toEqual([]);
});

test("of subtotals in blocks, a wrong one gives only X10", () => {
  const rows = [...days(5, 6), total("JUMLAH", 12), ...days(7, 8), total("JUMLAH", 15), total("TOTAL", 26)];
  expect(rules(rows)).toEqual([["X10", "C4"]]);
});

test("X09: a total between the rows, although a total of all rows ends them", () => {
  const rows = [...days(5, 6), total("JUMLAH", 11), ...days(7, 8), total("TOTAL", 26)];
  expect(rules(rows)).toEqual([["X09", "C4"]]);
});

test("X09: totals of all rows above, block after block", () => {
  const rows = [...days(5), total("JUMLAH", 5), ...days(7), total("JUMLAH", 12), ...days(3), total("JUMLAH", 15)];
  expect(rules(rows)).toEqual([
    ["X09", "C3"],
    ["X09", "C5"],
  ]);
});

test("a total above or below all rows is in place, with or without blank rows around it", () => {
  expect(findingsOf(sheet([["JUMLAH", null, 11, null], ...days(5, 6)]))).toEqual([]);
  expect(findingsOf(sheet([...days(5, 6), [], ["JUMLAH", null, 11, null], []]))).toEqual([]);
  expect(findingsOf(sheet([["JUMLAH", null, 11, null]]))).toEqual([]);
});

test("a sheet without counts", () => {
  const rows = [
    ["A", "x"],
    ["JUMLAH", "y"],
    ["B", "z"],
  ];
  expect(byRule("X09", { columns: { tempat: teks, ket: teks }, relation, rows })).toEqual([]);
});
