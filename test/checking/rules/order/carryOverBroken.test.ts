import { jumlah, kategori, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";
import { cardOf, cardSheet, interleaved, withCell, type CardRow } from "./ledgers";

const relation: Relation = { relation: "CARRY_OVER", opening: "awal", closing: "sisa", within: ["tempat"] };
const card = (rows: BenchSheet["rows"], more: Partial<BenchSheet> = {}) => cardSheet(rows, { relation, ...more });

test("X01: a day that opens with a different figure than the day before closed with", () => {
  const rows = withCell(cardOf("Dinas", 5), 2, 2, 4970);
  expect(findingsOf(card(rows))).toEqual([
    ["X01", "error", "C4", { expected: 4980, found: 4970, previous: "E3", cause: "ONE_DIGIT" }],
  ]);
});

test("X01: beside an approximate closing it is a warning", () => {
  const rows = withCell(cardOf("Dinas", 5), 1, 4, "sekitar 5.000");
  expect(byRule("X01", card(rows))).toEqual([
    ["X01", "warning", "C4", { expected: 5000, found: 4980, previous: "E3", cause: "APPROXIMATE_PART" }],
  ]);
});

test("X01: a sheet with the newest day on top is followed from below", () => {
  const rows = withCell(cardOf("Dinas", 5), 2, 2, 4970).reverse();
  expect(findingsOf(card(rows))).toMatchObject([["X01", "error", "C4", { expected: 4980, previous: "E5" }]]);
});

test("a right card: oldest first, newest first, blank rows and a total in between", () => {
  const rows = cardOf("Dinas", 10);
  expect(findingsOf(card(rows))).toEqual([]);
  expect(findingsOf(card([...rows].reverse()))).toEqual([]);
  const gaps = [
    ...rows.slice(0, 4),
    [],
    [null, null, null, null, null],
    ["JUMLAH", null, null, 40, null],
    ...rows.slice(4),
  ];
  expect(findingsOf(card(gaps))).toEqual([]);
});

test("several sites day by day, below each other, or some newest first are each followed separately", () => {
  const sites = [cardOf("Dinas", 8), cardOf("Sukamaju", 8, { opening: 300 }), cardOf("Mekarsari", 8, { opening: 120 })];
  expect(findingsOf(card(interleaved(...sites)))).toEqual([]);
  expect(findingsOf(card(sites.flat()))).toEqual([]);
  expect(findingsOf(card(interleaved(...sites).reverse()))).toEqual([]);
});

test("a site that ends before another begins does not reverse the sheet", () => {
  const november = cardOf("Dinas", 8);
  const october = cardOf("Sukamaju", 8, { opening: 300, days: november.map(([day]) => (day as number) - 31) });
  expect(findingsOf(card([...november, ...october]))).toEqual([]);
});

test("a site named only on its first row", () => {
  const named = [cardOf("Dinas", 5), cardOf("Sukamaju", 5, { opening: 300 })].map((rows) =>
    rows.map((row, i) => (i === 0 ? row : [row[0], null, ...row.slice(2)])),
  );
  expect(findingsOf(card(named.flat()))).toEqual([]);
  expect(findingsOf(card(withCell(named.flat(), 7, 2, 285)))).toMatchObject([
    ["X01", "error", "C9", { previous: "E8" }],
  ]);
});

test("a site whose name is missing once counts as a separate site", () => {
  const rows = withCell(cardOf("Dinas", 8), 3, 1, null);
  expect(byRule("X01", card(rows)).map(([, , cell]) => cell)).toEqual(["C6"]);
});

test("sites with a title between the rows and no column", () => {
  const columns = { hari: tanggal, awal: jumlah, pakai: jumlah, sisa: jumlah };
  const strip = (rows: readonly CardRow[]) => rows.map(([day, , ...rest]) => [day, ...rest]);
  const rows = [
    ...strip(cardOf("", 6)),
    ["Kecamatan Sukamaju"],
    ...strip(cardOf("", 6, { opening: 300 })),
    ["Kecamatan Mekarsari"],
    ...strip(cardOf("", 6, { opening: 90 })),
  ];
  expect(findingsOf({ columns, relation, rows })).toEqual([]);
});

test("sites side by side that no column tells apart are not compared", () => {
  const columns = { hari: tanggal, awal: jumlah, pakai: jumlah, sisa: jumlah };
  const rows = interleaved(cardOf("", 6), cardOf("", 6, { opening: 300 }), cardOf("", 6, { opening: 70 }));
  expect(findingsOf({ columns, relation, rows: rows.map(([day, , ...rest]) => [day, ...rest]) })).toEqual([]);
});

test("X01: several entries a day in one card are still followed", () => {
  const columns = { hari: tanggal, awal: jumlah, pakai: jumlah, sisa: jumlah };
  const days = cardOf("", 12).map(([day], i, rows) => rows[i - (i % 2)]?.[0] ?? day);
  const rows = cardOf("", 12).map(([, , ...rest], i) => [days[i], ...rest]);
  expect(findingsOf({ columns, relation, rows })).toEqual([]);
  expect(findingsOf({ columns, relation, rows: withCell(rows, 5, 1, 4000) })).toMatchObject([
    ["X01", "error", "B7", {}],
  ]);
});

test("after a row of an unknown kind, nothing is compared with the row before it", () => {
  const columns = { hari: tanggal, jenis: kategori(["KTP", "KIA"]), awal: jumlah, pakai: jumlah, sisa: jumlah };
  const rows = withCell(cardOf("KTP", 6), 3, 1, "KPT");
  const within: Relation = { ...relation, within: ["jenis"] } as Relation;
  expect(findingsOf({ columns, relation: within, rows }).map(([rule]) => rule)).toEqual(["C16"]);
});

test("blank openings and closings are skipped, as when the opening is only on the first row", () => {
  const first = cardOf("Dinas", 5).map((row, i) => (i === 0 ? [...row] : [row[0], row[1], null, ...row.slice(3)]));
  expect(findingsOf(card(first))).toEqual([]);
  expect(findingsOf(card(withCell(cardOf("Dinas", 5), 2, 4, null)))).toEqual([]);
});

test("the tolerance lets a small difference pass", () => {
  const rows = withCell(cardOf("Dinas", 5), 2, 2, 4970);
  expect(findingsOf(card(rows, { settings: { tolerance: 10 } }))).toEqual([]);
});

test("a day may open with the physical count of the day before", () => {
  const columns = { hari: tanggal, tempat: teks, awal: jumlah, sisa: jumlah, fisik: jumlah };
  const rows = [
    [45964, "Dinas", 500, 490, 488],
    [45965, "Dinas", 488, 480, null],
  ];
  expect(findingsOf({ columns, relation, rows })).toHaveLength(1);
  const kind = {
    columns,
    relations: [relation, { relation: "STOCK_COUNT", book: "sisa", counted: "fisik" } as Relation],
    rows,
  };
  expect(findingsOf(kind).map(([rule]) => rule)).toEqual(["R20"]);
});

test("a sheet without openings or closings", () => {
  expect(
    findingsOf({
      columns: { hari: tanggal, sisa: jumlah },
      relation,
      rows: [
        [45964, 5],
        [45965, 9],
      ],
    }),
  ).toEqual([]);
});
