import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const LEDGER: Relation = {
  relation: "LEDGER",
  opening: "awal",
  ins: ["terima"],
  outs: ["pakai", "keluar"],
  closing: "sisa",
};

const card = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tanggal, awal: jumlah, terima: jumlah, pakai: jumlah, keluar: jumlah, sisa: jumlah },
  relation: LEDGER,
  rows: [[45964, ...row]],
  ...more,
});

test("R02: more is printed and sent out than there was", () => {
  expect(byRule("R02", card([521, null, 583, 10, 0]))).toEqual([["R02", "error", "D2", { available: 521, out: 593 }]]);
});

test("R02: if only what was sent out is filled, that is accused", () => {
  expect(byRule("R02", card([100, 0, null, 150, 0]))).toEqual([["R02", "error", "E2", { available: 100, out: 150 }]]);
});

test("R02: on approximate figures it is a warning", () => {
  expect(byRule("R02", card(["sekitar 500", null, 583, null, 0]))).toMatchObject([["R02", "warning", "D2", {}]]);
});

test("everything that was there may go out, receipts included", () => {
  expect(findingsOf(card([521, 100, 600, 21, 0]))).toEqual([]);
});

test("the tolerance lets a small excess pass", () => {
  expect(byRule("R02", card([521, null, 523, null, 0], { settings: { tolerance: 2 } }))).toEqual([]);
});

test("without an opening the stock is unknown", () => {
  expect(byRule("R02", card([null, null, 583, null, 0]))).toEqual([]);
  expect(
    findingsOf({ ...card([]), columns: { tanggal, pakai: jumlah, sisa: jumlah }, rows: [[45964, 583, 0]] }),
  ).toEqual([]);
});
