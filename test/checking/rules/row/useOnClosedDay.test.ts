import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, kategori, tanggal } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { findingsOf } from "../bench";

const relation: Relation = { relation: "DAY_STATUS", status: "status", use: "pakai" };
const STATUS = kategori(["normal", "kuota", "kosong", "tutup", "gangguan"]);

const card = (pakai: Cell, status: Cell) => ({
  columns: { tanggal, pakai: jumlah, status: STATUS },
  relation,
  rows: [[45964, pakai, status]],
});

test.each(["tutup", "kosong"])("R13: twelve cards used on a day marked %s", (status) => {
  expect(findingsOf(card(12, status))).toEqual([["R13", "warning", "B2", { used: 12, status }]]);
});

test.each(["kuota", "gangguan"])("some use on a day marked %s is right", (status) => {
  expect(findingsOf(card(12, status))).toEqual([]);
});

test("no use on a closed day, use on a day without a status, an unknown status", () => {
  for (const cell of [0, null]) expect(findingsOf(card(cell, "tutup"))).toEqual([]);
  expect(findingsOf(card(12, null))).toEqual([]);
  expect(findingsOf(card(12, "tuttup")).map(([rule]) => rule)).toEqual(["C16"]);
});

test("a sheet without a status", () => {
  expect(findingsOf({ columns: { tanggal, pakai: jumlah }, relation, rows: [[45964, 12]] })).toEqual([]);
});
