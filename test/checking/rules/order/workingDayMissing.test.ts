import { SIX_DAYS } from "../../../../src/core/calendar/week";
import type { Cell } from "../../../../src/core/cells/cell";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, day, findingsOf, type BenchSheet } from "../bench";
import { cardOf, cardSheet, interleaved, weekdays, withCell } from "./ledgers";

const relation: Relation = { relation: "DAILY", date: "hari", within: ["tempat"] };
const card = (rows: BenchSheet["rows"], more: Partial<BenchSheet> = {}) => cardSheet(rows, { relation, ...more });
const without = <T>(rows: readonly T[], ...left: readonly number[]) => rows.filter((_, i) => !left.includes(i));
const onDays = (days: readonly Cell[], more: Partial<BenchSheet> = {}) =>
  card(
    days.map((date) => [date, "Dinas", 1, 1, 1]),
    more,
  );

const MONDAY = day(2025, 11, 3);

test("X03: a Wednesday without a row, reported on the Thursday", () => {
  expect(findingsOf(card(without(cardOf("Dinas", 8), 2)))).toEqual([
    ["X03", "warning", "A4", { first: MONDAY + 2, days: 1 }],
  ]);
});

test("X03: several days at once, weekends not counted", () => {
  expect(findingsOf(card(without(cardOf("Dinas", 15), 4, 5, 6)))).toEqual([
    ["X03", "warning", "A6", { first: MONDAY + 4, days: 3 }],
  ]);
});

test("X03: the newest day on top", () => {
  expect(findingsOf(card(without(cardOf("Dinas", 8), 2).reverse()))).toMatchObject([
    ["X03", "warning", "A6", { first: MONDAY + 2, days: 1 }],
  ]);
});

test("X03: each site separately", () => {
  const sites = [cardOf("Dinas", 8), without(cardOf("Sukamaju", 8), 3)] as const;
  expect(findingsOf(card(sites.flat())).map(([rule, , cell]) => [rule, cell])).toEqual([["X03", "A13"]]);
  const days = interleaved(cardOf("Dinas", 8), cardOf("Sukamaju", 8)).filter(
    ([date, site]) => site === "Dinas" || date !== MONDAY + 3,
  );
  expect(findingsOf(card(days))).toMatchObject([["X03", "warning", "A10", { first: MONDAY + 3, days: 1 }]]);
});

test("weekends, holidays of the decrees and an office's own days off need no row", () => {
  const ramadan = [24, 25, 26, 27].map((date) => day(2025, 3, date));
  const after = [8, 9, 10, 11].map((date) => day(2025, 4, date));
  expect(findingsOf(onDays([...ramadan, ...after]))).toEqual([]);
  const own = { settings: { daysOff: [MONDAY + 2] } };
  expect(findingsOf(card(without(cardOf("Dinas", 8), 2), own))).toEqual([]);
});

test("years with unknown holidays are skipped", () => {
  const august = [10, 11, 12, 13, 14, 18, 19].map((date) => day(2020, 8, date));
  expect(findingsOf(onDays(august))).toEqual([]);
});

test("an office of six days needs its Saturdays, one of five may work on them", () => {
  const six = { settings: { week: SIX_DAYS } };
  expect(byRule("X03", card(cardOf("Dinas", 8), six))).toMatchObject([
    ["X03", "warning", "A7", { first: MONDAY + 5, days: 1 }],
  ]);
  const saturdays = Array.from({ length: 12 }, (_, i) => MONDAY + 7 * Math.floor(i / 6) + (i % 6));
  expect(findingsOf(onDays(saturdays))).toEqual([]);
  expect(findingsOf(onDays(saturdays, six))).toEqual([]);
});

test.each([
  ["week", Array.from({ length: 8 }, (_, i) => MONDAY + 7 * i)],
  ["month", Array.from({ length: 8 }, (_, i) => day(2025, i + 1, 28))],
  ["Monday, Wednesday and Friday", Array.from({ length: 9 }, (_, i) => MONDAY + 7 * Math.floor(i / 3) + 2 * (i % 3))],
  ["two days", [MONDAY, MONDAY + 10]],
])("a %s sheet leaves nothing out", (_, days) => {
  expect(findingsOf(onDays(days))).toEqual([]);
});

test("a weekly site beside a daily one", () => {
  const weekly = cardOf("Sukamaju", 4, { days: [0, 7, 14, 21].map((after) => MONDAY + after) });
  expect(findingsOf(card([...cardOf("Dinas", 20), ...weekly]))).toEqual([]);
});

test("several rows on one day, blank rows and totals in between", () => {
  const rows = cardOf("Dinas", 8);
  const first = rows[0] ?? [];
  expect(findingsOf(card([first, ...rows, [], ["JUMLAH", null, null, 80, null]]))).toEqual([]);
});

test("a row with a blank or unreadable day may be the missing one", () => {
  expect(byRule("X03", card(withCell(cardOf("Dinas", 8), 3, 0, null)))).toEqual([]);
  expect(byRule("X03", card(withCell(cardOf("Dinas", 8), 3, 0, "Kamis")))).toEqual([]);
});

test("a day in another place is not missing", () => {
  const rows = cardOf("Dinas", 10);
  const moved = [...without(rows, 3), ...rows.slice(3, 4)];
  expect(findingsOf(card(moved)).map(([rule]) => rule)).toEqual(["X04"]);
});

test("X03: missing days are reported in a sheet out of order as well", () => {
  const rows = without(cardOf("Dinas", 12), 6);
  const moved = [...without(rows, 3), ...rows.slice(3, 4)];
  expect(byRule("X03", card(moved))).toMatchObject([["X03", "warning", "A7", { first: MONDAY + 8, days: 1 }]]);
});

test("sites that no column tells apart, and a sheet without days", () => {
  const { columns } = card([]);
  const { hari, pakai } = columns as Required<typeof columns>;
  const mixed = without(interleaved(cardOf("", 8), cardOf("", 8)), 4, 5).map(([date], i) => [date, i]);
  expect(findingsOf({ columns: { hari, pakai } as BenchSheet["columns"], relation, rows: mixed })).toEqual([]);
  expect(
    findingsOf({ columns: { pakai } as BenchSheet["columns"], relation, rows: weekdays(4).map((n) => [n]) }),
  ).toEqual([]);
});
