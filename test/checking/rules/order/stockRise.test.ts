import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "STOCK_RISE", stock: "sisa", receipts: ["terima"], within: ["unit"] };
const sheet = (rows: readonly (readonly Cell[])[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { hari: tanggal, unit: teks, terima: jumlah, sisa: jumlah },
  relation,
  rows,
  ...more,
});

test("X12: 300 more than yesterday and 100 came in", () => {
  const rows = [
    [45964, "Dinas", null, 500],
    [45965, "Dinas", 100, 800],
  ];
  expect(findingsOf(sheet(rows))).toEqual([["X12", "warning", "D3", { before: 500, received: 100, found: 800 }]]);
  expect(findingsOf(sheet([...rows].reverse()))).toMatchObject([["X12", "warning", "D2", { before: 500 }]]);
});

test("X12: on approximate stock", () => {
  expect(
    byRule(
      "X12",
      sheet([
        [45964, "Dinas", null, "± 500"],
        [45965, "Dinas", 0, 800],
      ]),
    ),
  ).toHaveLength(1);
});

test("receipts explain a rise, and other units have their own stock", () => {
  expect(
    findingsOf(
      sheet([
        [45964, "Dinas", 0, 500],
        [45965, "Dinas", 400, 800],
      ]),
    ),
  ).toEqual([]);
  expect(
    findingsOf(
      sheet([
        [45964, "Dinas", 0, 500],
        [45964, "Timur", 0, 900],
        [45965, "Dinas", 0, 480],
        [45965, "Timur", 0, 900],
      ]),
    ),
  ).toEqual([]);
});

test("blank stock, an unreadable receipt, tolerance", () => {
  expect(
    findingsOf(
      sheet([
        [45964, "Dinas", 0, null],
        [45965, "Dinas", 0, 800],
      ]),
    ),
  ).toEqual([]);
  expect(
    byRule(
      "X12",
      sheet([
        [45964, "Dinas", 0, 500],
        [45965, "Dinas", "menyusul", 800],
      ]),
    ),
  ).toEqual([]);
  expect(
    findingsOf(
      sheet(
        [
          [45964, "Dinas", 0, 500],
          [45965, "Dinas", 0, 502],
        ],
        { settings: { tolerance: 2 } },
      ),
    ),
  ).toEqual([]);
});

test("without receipts, or with units that no column tells apart, every delivery would be accused", () => {
  const columns = { hari: tanggal, unit: teks, sisa: jumlah };
  expect(
    findingsOf(
      sheet(
        [
          [45964, "Dinas", 500],
          [45965, "Dinas", 800],
        ],
        { columns },
      ),
    ),
  ).toEqual([]);
  const rows = [0, 0, 1, 1, 2, 2].map((after, i) => [45964 + after, 0, i % 2 === 0 ? 500 : 900]);
  expect(findingsOf(sheet(rows, { columns: { hari: tanggal, terima: jumlah, sisa: jumlah } }))).toEqual([]);
});
