import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "RECORDED_WITHIN", recorded: "rekam", required: "wajib" };

const recap = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, wajib: jumlah, rekam: jumlah },
  relation,
  rows: [["Sukamaju", ...row]],
  ...more,
});

test("R06: more recorded than required is legal, so it is a warning however large", () => {
  expect(findingsOf(recap([1000, 1042]))).toEqual([["R06", "warning", "C2", { bound: 1000, found: 1042 }]]);
  expect(findingsOf(recap([213_123, 44_455_534]))).toMatchObject([["R06", "warning", "C2", {}]]);
});

test("R06: on approximate figures", () => {
  expect(byRule("R06", recap(["± 1.000", 1042]))).toMatchObject([["R06", "warning", "C2", {}]]);
});

test("all recorded, some recorded, an unknown number required", () => {
  for (const row of [
    [1000, 1000],
    [1000, 12],
    [null, 12],
    [1000, null],
  ])
    expect(findingsOf(recap(row))).toEqual([]);
});

test("tolerance, and a sheet without the number required", () => {
  expect(findingsOf(recap([1000, 1042], { settings: { tolerance: 42 } }))).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, rekam: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
});
