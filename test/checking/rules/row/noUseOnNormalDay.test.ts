import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, kategori, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf } from "../bench";

const relation: Relation = { relation: "DAY_STATUS", status: "status", use: "pakai" };
const STATUS = kategori(["normal", "kuota", "kosong", "tutup", "gangguan"]);

const card = (pakai: Cell, status: Cell) => ({
  columns: { tanggal, terima: jumlah, pakai: jumlah, status: STATUS },
  relation,
  rows: [[45964, 100, pakai, status]],
});

test.each([0, null, "-"])("R14: %s used on a normal day", (cell) => {
  expect(byRule("R14", card(cell, "normal"))).toEqual([["R14", "warning", "C2", undefined]]);
});

test("use on a normal day, none on any other, none on a day without a status", () => {
  expect(findingsOf(card(12, "normal"))).toEqual([]);
  for (const status of ["tutup", "kosong", "gangguan", "kuota", null]) expect(findingsOf(card(0, status))).toEqual([]);
});

test("unreadable use does not count as none", () => {
  expect(byRule("R14", card("menyusul", "normal"))).toEqual([]);
});

test("a sheet without a status or without use", () => {
  expect(findingsOf({ columns: { tanggal, pakai: jumlah }, relation, rows: [[45964, 0]] })).toEqual([]);
  expect(
    findingsOf({ columns: { tanggal, terima: jumlah, status: STATUS }, relation, rows: [[45964, 0, "normal"]] }),
  ).toEqual([]);
});
