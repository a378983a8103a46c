import { jumlah, kategori, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf } from "../bench";
import { weekdays } from "./ledgers";
import { FORTNIGHT, useOf } from "./steady";

test("X07: 380 cards on a day when a hundred are usual", () => {
  expect(findingsOf(useOf({ Dinas: [...FORTNIGHT, 380] }))).toEqual([
    ["X07", "warning", "C14", { found: 380, usual: 101 }],
  ]);
});

test("X07: each unit has its own usual range", () => {
  const small = FORTNIGHT.map((figure) => Math.round(figure / 10));
  expect(findingsOf(useOf({ Dinas: FORTNIGHT, Sukamaju: [...small, 45] }))).toMatchObject([
    ["X07", "warning", "C26", { found: 45, usual: 10 }],
  ]);
});

test("X07: an approximate figure", () => {
  expect(byRule("X07", useOf({ Dinas: [...FORTNIGHT, "sekitar 380"] }))).toHaveLength(1);
});

test("ordinary days, blanks and zeros are not far", () => {
  expect(findingsOf(useOf({ Dinas: [...FORTNIGHT, null, 0, 120] }))).toEqual([]);
});

test("one more than always is not far, and neither is eleven when five are usual", () => {
  expect(findingsOf(useOf({ Dinas: [...Array<number>(12).fill(100), 101] }))).toEqual([]);
  expect(findingsOf(useOf({ Dinas: [5, 4, 6, 5, 3, 5, 6, 4, 5, 11] }))).toEqual([]);
});

test("seven figures do not show what is usual", () => {
  expect(findingsOf(useOf({ Dinas: [100, 100, 100, 100, 100, 100, 380] }))).toEqual([]);
});

test("days with a status other than normal show no demand", () => {
  const relations: readonly Relation[] = [
    { relation: "STEADY", columns: ["pakai"], within: [] },
    { relation: "DAY_STATUS", status: "status", use: "pakai" },
  ];
  const columns = { hari: tanggal, pakai: jumlah, status: kategori(["normal", "kuota"]) };
  const figures = [...FORTNIGHT, 35, 30];
  const rows = figures.map((figure, i) => [weekdays(20)[i], figure, i < 12 ? "normal" : "kuota"]);
  expect(findingsOf({ columns, relations, rows })).toEqual([]);
});

test("a week under a quota, short Saturdays and a surge are not slips", () => {
  const fortnights = [...FORTNIGHT, ...FORTNIGHT];
  for (const others of [
    [35, 35, 35, 35, 35],
    [22, 28, 25, 30],
    [380, 395, 371],
    [10, 10, 10, 10],
  ])
    expect(findingsOf(useOf({ Dinas: [...fortnights, ...others] }))).toEqual([]);
});

test("X07: far figures that differ from each other, or only two of them", () => {
  const farRows = (figures: readonly number[]) =>
    byRule("X07", useOf({ Dinas: [...FORTNIGHT, ...FORTNIGHT, ...figures] })).length;
  expect(farRows([380, 39, 610])).toBe(3);
  expect(farRows([39, 41])).toBe(2);
});

test("units that no column tells apart have no common usual range", () => {
  const rows = weekdays(12).flatMap((date, i) => [
    [date, FORTNIGHT[i], 1],
    [date, 98 - (FORTNIGHT[i] as number) / 2, 1],
    [date, 900 + 7 * i, 1],
  ]);
  expect(byRule("X07", useOf({}, { columns: { hari: tanggal, pakai: jumlah, masuk: jumlah }, rows }))).toEqual([]);
});

test("a sheet without the figures", () => {
  expect(
    findingsOf(useOf({}, { columns: { hari: tanggal, tempat: teks }, rows: weekdays(9).map((date) => [date, "A"]) })),
  ).toEqual([]);
});
