import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const LEDGER: Relation = {
  relation: "LEDGER",
  opening: "awal",
  ins: ["terima", "kembali"],
  outs: ["pakai", "rusak", "keluar"],
  closing: "sisa",
};
const columns = { tanggal, awal: jumlah, terima: jumlah, pakai: jumlah, rusak: jumlah, sisa: jumlah };

const card = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  relation: LEDGER,
  rows: rows.map((row, i) => [45964 + i, ...row]),
  ...more,
});

test("R01: Kaur, 2021: 1,000 and 4,000 less 500 leave 4,500, 5,200 was reported", () => {
  expect(findingsOf(card([[1000, 4000, 500, null, 5200]]))).toEqual([
    ["R01", "error", "F2", { expected: 4500, found: 5200, cause: "UNRECORDED_RECEIPT" }],
  ]);
});

test("R01: less than there should be suggests unrecorded use, one digit a slip", () => {
  expect(findingsOf(card([[4500, null, 100, 12, 4241]]))).toEqual([
    ["R01", "error", "F2", { expected: 4388, found: 4241, cause: "UNRECORDED_USE" }],
  ]);
  expect(findingsOf(card([[4500, null, 100, 12, 4398]]))).toEqual([
    ["R01", "error", "F2", { expected: 4388, found: 4398, cause: "ONE_DIGIT" }],
  ]);
});

test("R01: approximate figures cannot close a ledger, so a difference is only a warning", () => {
  expect(byRule("R01", card([["± 1.000", "± 4.000", "± 500", null, 5200]]))).toEqual([
    ["R01", "warning", "F2", { expected: 4500, found: 5200, cause: "APPROXIMATE_PART" }],
  ]);
});

test("a right row, with blanks, dashes or zeros where nothing happened", () => {
  expect(findingsOf(card([[1000, 4000, 500, null, 4500]]))).toEqual([]);
  expect(byRule("R01", card([[1000, "-", 500, 0, 500]]))).toEqual([]);
});

test("differences up to the tolerance pass", () => {
  const sheet = card([[1000, 4000, 500, null, 5200]]);
  expect(findingsOf({ ...sheet, settings: { tolerance: 700 } })).toEqual([]);
  expect(findingsOf({ ...sheet, settings: { tolerance: 699 } })).toHaveLength(1);
});

test("if the opening is only on the first row, the others stay open", () => {
  const rows = [
    [1000, null, 100, null, 900],
    [null, null, 100, null, 800],
    [null, null, 100, null, null],
  ];
  expect(findingsOf(card(rows))).toEqual([]);
});

test("an unreadable part leaves the sum open", () => {
  expect(byRule("R01", card([[1000, "menyusul", 500, null, 5200]]))).toEqual([]);
});

test("a sheet without opening or closing has no ledger", () => {
  const rows = [[45964, 4000, 500, 5200]];
  expect(
    findingsOf({ columns: { tanggal, terima: jumlah, pakai: jumlah, sisa: jumlah }, relation: LEDGER, rows }),
  ).toEqual([]);
  expect(
    findingsOf({ columns: { tanggal, awal: jumlah, pakai: jumlah, rusak: jumlah }, relation: LEDGER, rows }),
  ).toEqual([]);
});
