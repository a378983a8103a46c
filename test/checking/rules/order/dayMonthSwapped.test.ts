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

test("C12: 5 November stored as 11 May", () => {
  expect(findingsOf(card(withCell(november, 2, 0, day(2025, 5, 11))))).toEqual([
    ["C12", "warning", "A4", { date: day(2025, 5, 11), means: day(2025, 11, 5) }],
  ]);
});

test("C12: 4 February stored as 2 April, and 3 February as 2 March, within a month of its neighbours", () => {
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

describe("thresholds", () => {
  const swapped = (...days: readonly number[]) =>
    byRule("C12", card(cardOf("Dinas", days.length, { days: [...days] }))).map(([, , cell]) => cell);
  /** A day of 2025, or of the year before. */
  const on = (date: number, month: number, year = 2025) => day(year, month, date);
  /** 7 February, stored as 2 July. */
  const july = on(2, 7);

  test.each([
    ["five days after the day before", [on(30, 1), on(31, 1), on(1, 2), on(2, 2), july], ["A6"]],
    ["six days after", [on(29, 1), on(30, 1), on(31, 1), on(1, 2), july], []],
    ["steps of five days", [on(18, 1), on(23, 1), on(28, 1), on(2, 2), july], ["A6"]],
    ["steps of six days", [on(15, 1), on(21, 1), on(27, 1), on(2, 2), july], []],
    ["only two daily steps", [on(31, 1), on(1, 2), on(2, 2), july], []],
    [
      "half of the steps daily",
      [...[on(13, 10, 2024), on(20, 11, 2024), on(28, 12, 2024)], ...[on(30, 1), on(31, 1), on(1, 2), on(2, 2), july]],
      ["A9"],
    ],
    [
      "fewer than half",
      [
        ...[on(14, 9, 2024), on(20, 10, 2024), on(22, 11, 2024), on(28, 12, 2024)],
        ...[on(30, 1), on(31, 1), on(1, 2), on(2, 2), july],
      ],
      [],
    ],
  ])("in order as it stands, %s", (_, days, cells) => {
    expect(swapped(...days)).toEqual(cells);
  });

  test.each([
    [31, on(28, 2), []],
    [32, on(27, 2), ["A6"]],
  ])("in order as it stands, %i days ahead of the day before", (ahead, first, cells) => {
    const days = Array.from({ length: 4 }, (_, i) => first + i);
    expect(on(3, 4) - (days[3] as number)).toBe(ahead);
    expect(swapped(...days, on(3, 4))).toEqual(cells);
  });

  test.each([
    ["31 days after the day before", on(29, 1), on(4, 3), ["A3"]],
    ["32 days after", on(28, 1), on(4, 3), []],
    ["31 days before the next", on(20, 2), on(1, 4), ["A3"]],
    ["32 days before", on(20, 2), on(2, 4), []],
  ])("1 March stored as 3 January, %s", (_, before, next, cells) => {
    expect(swapped(before, on(3, 1), next)).toEqual(cells);
  });
});
