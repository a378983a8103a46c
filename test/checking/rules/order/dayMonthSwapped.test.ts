import type { Relation } from "../../../../src/sheets/relation";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";
import { cardOf, cardSheet, withCell } from "./ledgers";

const relation: Relation = { relation: "DAILY", date: "hari", within: ["tempat"] };
const card = (rows: BenchSheet["rows"]) => cardSheet(rows, { relation });

/** Working days of some weeks from a Monday on, outside holidays. */
const daysFrom = (monday: number, count: number) =>
  Array.from({ length: count }, (_, i) => monday + 7 * Math.floor(i / 5) + (i % 5));
const november = cardOf("Dinas", 10, { days: daysFrom(day(2025, 11, 3), 10) });
const february = cardOf("Dinas", 10, { days: daysFrom(day(2025, 2, 3), 10) });

test("C12: 5 November kept as 11 May", () => {
  expect(findingsOf(card(withCell(november, 2, 0, day(2025, 5, 11))))).toEqual([
    ["C12", "warning", "A4", { date: day(2025, 5, 11), means: day(2025, 11, 5) }],
  ]);
});

test("C12: 4 February kept as 2 April, and 3 February as 2 March, within a month of its neighbours", () => {
  expect(findingsOf(card(withCell(february, 1, 0, day(2025, 4, 2))))).toMatchObject([
    ["C12", "warning", "A3", { means: day(2025, 2, 4) }],
  ]);
  const march = cardOf("Dinas", 10, { days: daysFrom(day(2025, 3, 3), 10) });
  expect(findingsOf(card(withCell(march, 1, 0, day(2025, 4, 3))))).toMatchObject([
    ["C12", "warning", "A3", { means: day(2025, 3, 4) }],
  ]);
});

test("C12: the first row", () => {
  expect(findingsOf(card(withCell(february, 0, 0, day(2025, 3, 2))))).toMatchObject([
    ["C12", "warning", "A2", { means: day(2025, 2, 3) }],
  ]);
});

test("C12: the last row of a daily sheet, and two in a row", () => {
  const first = february.slice(0, 5);
  expect(findingsOf(card(withCell(first, 4, 0, day(2025, 7, 2)))).map(([rule, , cell]) => [rule, cell])).toEqual([
    ["C12", "A6"],
  ]);
  const two = withCell(withCell(november, 5, 0, day(2025, 10, 11)), 6, 0, day(2025, 11, 11));
  expect(byRule("C12", card(two)).map(([, , cell]) => cell)).toEqual(["A7"]);
});

test("C12: with the newest day on top", () => {
  const rows = withCell(november, 2, 0, day(2025, 5, 11)).reverse();
  expect(findingsOf(card(rows))).toMatchObject([["C12", "warning", "A9", { means: day(2025, 11, 5) }]]);
});

test.each([
  ["the first of every month", Array.from({ length: 12 }, (_, i) => day(2025, i + 1, 1))],
  ["every quarter", [1, 4, 7, 10].map((month) => day(2025, month, 1))],
  ["two months", [day(2025, 1, 1), day(2025, 4, 1)]],
  [
    "a daily sheet that stops and goes on in spring",
    [...daysFrom(day(2025, 1, 6), 5), day(2025, 3, 3), day(2025, 3, 4), day(2025, 3, 5)],
  ],
  ["the last report after a break", [...daysFrom(day(2025, 2, 3), 5), day(2025, 6, 30)]],
])("nothing is swapped in %s", (_, days) => {
  expect(byRule("C12", card(cardOf("Dinas", days.length, { days: [...days] })))).toEqual([]);
});

test("a row in the wrong place whose day cannot be another is out of order, not swapped", () => {
  const rows = [...november.slice(0, 8), ...november.slice(2, 3), ...november.slice(8)];
  expect(findingsOf(card(rows)).map(([rule]) => rule)).not.toContain("C12");
});

test("a sheet without days", () => {
  const { columns } = card([]);
  const { pakai } = columns as Required<typeof columns>;
  expect(findingsOf({ columns: { pakai } as BenchSheet["columns"], relation, rows: [[5], [6]] })).toEqual([]);
});
