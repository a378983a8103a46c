import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const sheet = (more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { hari: tanggal, tempat: teks, pakai: jumlah, sisa: jumlah },
  rows: [
    [45964, "Dinas", 10, null],
    [null, "Dinas", 20, null],
    ["JUMLAH", null, null, null],
  ],
  ...more,
});

test("C09: formulas without a result, on days and totals", () => {
  const uncalculated = ["D2", "A3", "D3", "C4"];
  expect(findingsOf(sheet({ uncalculated }))).toEqual(uncalculated.map((cell) => ["C09", "warning", cell, undefined]));
});

test("a blank is a blank, and a formula that gives nothing has been calculated", () => {
  expect(byRule("C09", sheet())).toEqual([]);
  expect(byRule("C09", sheet({ formulas: { "D2:D3": 'IF(C2="","",C2)' } }))).toEqual([]);
});
