import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, persen, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf } from "../bench";

const relation: Relation = { relation: "PAIR", given: "diterima", needs: "no_bast" };

const receipt = (diterima: Cell, noBast: Cell) => ({
  columns: { tanggal, no_bast: teks, diterima: jumlah },
  relation,
  rows: [[45964, noBast, diterima]],
});

test("R15: blanks that came in without a document", () => {
  expect(findingsOf(receipt(4000, null))).toEqual([["R15", "error", "B2", { given: "DITERIMA" }]]);
});

test("R15: an approximate receipt needs its document too, as a warning", () => {
  expect(byRule("R15", receipt("± 4.000", null))).toEqual([["R15", "warning", "B2", { given: "DITERIMA" }]]);
});

test("R15: a target without its deadline", () => {
  const target: Relation = { relation: "PAIR", given: "nilai", needs: "batas" };
  const columns = { indikator: teks, nilai: persen, batas: tanggal };
  expect(findingsOf({ columns, relation: target, rows: [["IKD", 0.25, null]] })).toEqual([
    ["R15", "error", "C2", { given: "NILAI" }],
  ]);
  expect(byRule("R15", { columns, relation: target, rows: [["IKD", 0.25, "Desember"]] })).toEqual([]);
});

test("both filled, neither filled, or nothing came in", () => {
  for (const [a, b] of [
    [4000, "470/1"],
    [null, null],
    [0, null],
    [null, "470/1"],
  ] as const)
    expect(findingsOf(receipt(a, b))).toEqual([]);
});

test("a sheet without one of the two columns", () => {
  expect(findingsOf({ columns: { tanggal, diterima: jumlah }, relation, rows: [[45964, 4000]] })).toEqual([]);
});
