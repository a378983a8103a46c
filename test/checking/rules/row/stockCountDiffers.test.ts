import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "STOCK_COUNT", book: "sisa", counted: "fisik" };

const card = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tanggal, sisa: jumlah, fisik: jumlah },
  relation,
  rows: [[45964, ...row]],
  ...more,
});

test("R20: 4,498 on the shelf, 4,500 on the card", () => {
  expect(findingsOf(card([4500, 4498]))).toEqual([["R20", "warning", "C2", { expected: 4500, found: 4498 }]]);
  expect(byRule("R20", card([4500, "± 4.000"]))).toMatchObject([
    ["R20", "warning", "C2", { cause: "APPROXIMATE_PART" }],
  ]);
});

test("equal, not counted, counted without a card, tolerance", () => {
  for (const row of [
    [4500, 4500],
    [4500, null],
    [null, 4500],
    [0, 0],
  ])
    expect(findingsOf(card(row))).toEqual([]);
  expect(findingsOf(card([4500, 4498], { settings: { tolerance: 2 } }))).toEqual([]);
});

test("a sheet without the count", () => {
  expect(findingsOf({ columns: { tanggal, sisa: jumlah }, relation, rows: [[45964, 9]] })).toEqual([]);
});
