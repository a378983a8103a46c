import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { findingsOf } from "../bench";

const relation: Relation = { relation: "CONCEPTS", columns: ["wajib", "rekam", "belum"] };

const recap = (...row: readonly Cell[]) => ({
  columns: { tempat: teks, wajib: jumlah, rekam: jumlah, belum: jumlah },
  relation,
  rows: [["Pagar Alam", ...row]],
});

test("R18: Kota Pagar Alam, 2023: 108,330 as wajib KTP and as recorded is worth a note", () => {
  expect(findingsOf(recap(108_330, 108_330, null))).toEqual([
    ["R18", "info", "C2", { value: 108_330, column: "WAJIB" }],
  ]);
});

test("R18: one note for each repeat", () => {
  expect(findingsOf(recap(5000, 5000, 5000)).map(([, , cell]) => cell)).toEqual(["C2", "D2"]);
});

test("4,091, 4,101 and 4,147 differ, and small figures are often equal", () => {
  expect(findingsOf(recap(4091, 4101, 4147))).toEqual([]);
  expect(findingsOf(recap(12, 12, 12))).toEqual([]);
  expect(findingsOf(recap(null, null, 5000))).toEqual([]);
});

test("a sheet with one of the meanings", () => {
  expect(findingsOf({ columns: { tempat: teks, wajib: jumlah }, relation, rows: [["A", 5000]] })).toEqual([]);
});
