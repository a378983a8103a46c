import type { Relation } from "../../../../src/sheets/relation";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";
import { cardOf, cardSheet, interleaved, withCell } from "./ledgers";

const relation: Relation = { relation: "DAILY", date: "hari", within: ["tempat"] };
const card = (rows: BenchSheet["rows"], more: Partial<BenchSheet> = {}) => cardSheet(rows, { relation, ...more });
const MONDAY = day(2025, 11, 17);
const days = Array.from({ length: 10 }, (_, i) => MONDAY + 7 * Math.floor(i / 5) + (i % 5));
const rows = cardOf("Dinas", 10, { days });

test("X04: a Monday below the Wednesday of the week before", () => {
  const moved = [...rows.slice(0, 3), ...rows.slice(4, 6), ...rows.slice(3, 4), ...rows.slice(6)];
  expect(byRule("X04", card(moved))).toEqual([["X04", "warning", "A7", { previous: MONDAY + 7, date: MONDAY + 3 }]]);
});

test("X04: in a sheet with the newest day on top, a day later than the one above", () => {
  const newest = [...rows].reverse();
  const moved = [...newest.slice(0, 3), ...newest.slice(4, 6), ...newest.slice(3, 4), ...newest.slice(6)];
  expect(byRule("X04", card(moved)).map(([, , cell]) => cell)).toEqual(["A6"]);
});

test("ascending, descending, equal days, sites below each other or in turn", () => {
  expect(findingsOf(card(rows))).toEqual([]);
  expect(findingsOf(card([...rows].reverse()))).toEqual([]);
  expect(findingsOf(card(withCell(rows, 3, 0, rows[2]?.[0])))).not.toContainEqual(expect.arrayContaining(["X04"]));
  expect(findingsOf(card([...rows, ...cardOf("Sukamaju", 10, { days })]))).toEqual([]);
  expect(findingsOf(card(interleaved(rows, cardOf("Sukamaju", 10, { days }))))).toEqual([]);
});

test("sites with a title between the rows and no column", () => {
  const { columns } = card([]);
  const { hari, pakai } = columns as Required<typeof columns>;
  const block = rows.map(([date, , , used]) => [date, used]);
  const sheet = { columns: { hari, pakai } as BenchSheet["columns"], relation };
  expect(findingsOf({ ...sheet, rows: [...block, ["Kecamatan Sukamaju"], ...block] })).toEqual([]);
});

test("a blank or unreadable day is not compared", () => {
  expect(findingsOf(card(withCell(rows, 4, 0, null)))).toEqual([]);
  expect(byRule("X04", card(withCell(rows, 4, 0, "Jumat")))).toEqual([]);
});

test("monthly days are in order however far apart", () => {
  const months = Array.from({ length: 8 }, (_, i) => day(2025, i + 1, 5));
  expect(findingsOf(card(cardOf("Dinas", 8, { days: months })))).toEqual([]);
});
