import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, kategori, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "IKD_WITHIN", active: "ikd", recorded: "rekam", baseName: "dasar" };

const recap = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, dasar: kategori(["rekam", "wajib"]), rekam: jumlah, ikd: jumlah },
  relation,
  rows: [["Sukamaju", ...row]],
  ...more,
});

test("R08: more IKD than recorded is an error if the sheet states the recorded as its base", () => {
  expect(findingsOf(recap(["rekam", 1000, 1010]))).toEqual([["R08", "error", "D2", { bound: 1000, found: 1010 }]]);
});

test("R08: a warning if it names another base or none", () => {
  expect(findingsOf(recap(["wajib", 1000, 1010]))).toMatchObject([["R08", "warning", "D2", {}]]);
  expect(findingsOf(recap([null, 1000, 1010]))).toMatchObject([["R08", "warning", "D2", {}]]);
  const bare = { columns: { tempat: teks, rekam: jumlah, ikd: jumlah }, relation, rows: [["A", 1000, 1010]] };
  expect(findingsOf(bare)).toMatchObject([["R08", "warning", "C2", {}]]);
});

test("R08: the base in the office's own words", () => {
  const columns = { tempat: teks, dasar: teks, rekam: jumlah, ikd: jumlah };
  expect(findingsOf(recap(["Sudah Perekaman", 1000, 1010], { columns }))).toMatchObject([["R08", "error", "D2", {}]]);
});

test("R08: an approximate figure makes it a warning", () => {
  expect(byRule("R08", recap(["rekam", "± 1.000", 1010]))).toMatchObject([["R08", "warning", "D2", {}]]);
});

test("no more IKD than recorded, blanks, tolerance", () => {
  for (const row of [
    ["rekam", 104_229, 4147],
    ["rekam", null, 5],
    ["rekam", 5, null],
  ])
    expect(findingsOf(recap(row))).toEqual([]);
  expect(findingsOf(recap(["rekam", 1000, 1010], { settings: { tolerance: 10 } }))).toEqual([]);
});

test("a sheet without the recorded is skipped", () => {
  expect(findingsOf({ columns: { tempat: teks, ikd: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
});
