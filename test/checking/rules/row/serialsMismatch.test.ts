import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "SERIALS", first: "awal", last: "akhir", quantity: "diterima" };

const receipt = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tanggal, awal: teks, akhir: teks, diterima: jumlah },
  relation,
  rows: [[45964, ...row]],
  ...more,
});

test("R19: 000001 to 002000 are 2,000 cards", () => {
  expect(findingsOf(receipt(["A000001", "A002000", 2500]))).toEqual([
    ["R19", "warning", "D2", { expected: 2000, found: 2500, cause: "ONE_DIGIT" }],
  ]);
});

test("R19: an approximate quantity", () => {
  expect(byRule("R19", receipt(["A000001", "A002000", "± 2.500"]))).toMatchObject([
    ["R19", "warning", "D2", { cause: "APPROXIMATE_PART" }],
  ]);
});

test.each([
  ["A000001", "A002000"],
  ["000.001", "002.000"],
  [1, 2000],
  ["A 000001", "2000"],
  ["BLK-2023-000001 B", "BLK-2023-002000 B"],
  ["3301012345670001", "3301012345672000"],
  ["90071992547409920001", "90071992547409922000"],
])("%s to %s are 2,000", (first, last) => {
  expect(findingsOf(receipt([first, last, 2000]))).toEqual([]);
});

test("serial numbers of two rolls, without digits, or missing are not counted", () => {
  for (const [first, last] of [
    ["A999001", "B001000"],
    ["lihat lampiran", "lihat lampiran"],
    [null, "A2000"],
    ["A1", null],
  ])
    expect(findingsOf(receipt([first, last, 2000]))).toEqual([]);
  expect(findingsOf(receipt(["A1", "A2000", null]))).toEqual([]);
});

test("tolerance, and a sheet without the numbers", () => {
  expect(findingsOf(receipt(["A1", "A2000", 2001], { settings: { tolerance: 1 } }))).toEqual([]);
  expect(
    findingsOf({ columns: { tanggal, awal: teks, diterima: jumlah }, relation, rows: [[45964, "A1", 9]] }),
  ).toEqual([]);
});
