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

test("X09: every subtotal but the last", () => {
  const rows = [
    ...days(5),
    ["JUMLAH", null, 5, null],
    ...days(7),
    ["JUMLAH", null, 7, null],
    ["TOTAL", null, 12, null],
  ];
  expect(findingsOf(sheet(rows)).map(([rule, , cell]) => [rule, cell])).toEqual([["X09", "C3"]]);
});

test("a total above all rows or below them is in its place, blank rows around it or not", () => {
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
