import { calendar } from "../../../src/core/calendar/calendar";
import { LAST_SERIAL } from "../../../src/core/calendar/civil";
import { DECREED, makeClosures, NO_CLOSURES } from "../../../src/core/calendar/closures";
import { FIVE_DAYS, SIX_DAYS } from "../../../src/core/calendar/week";
import { day } from "./days";

const office = calendar(FIVE_DAYS, DECREED);
const weekdays = calendar(FIVE_DAYS, NO_CLOSURES);

describe("Lubuklinggau, 14 November to 31 December 2023", () => {
  const span = [day("2023-11-14"), day("2023-12-31")] as const;

  test("has 32 open days with 25 and 26 December off, by the decrees or by a list", () => {
    const own = calendar(FIVE_DAYS, makeClosures("own", [day("2023-12-25"), day("2023-12-26")]));
    expect([office.openDays(...span), own.openDays(...span)]).toEqual([32, 32]);
  });

  test("has 34 without closures", () => {
    expect(weekdays.openDays(...span)).toBe(34);
  });
});

describe("Denpasar, 15 August 2025", () => {
  test("the 11th open day after it is 2 September, for 18 August is joint leave", () => {
    expect(office.openDayAfter(day("2025-08-15"), 11)).toBe(day("2025-09-02"));
    expect(office.isOpen(day("2025-08-18"))).toBe(false);
  });

  test("without closures it is 1 September", () => {
    expect(weekdays.openDayAfter(day("2025-08-15"), 11)).toBe(day("2025-09-01"));
  });
});

test("a Sunday opened extra counts, and stays open if the list also closes it", () => {
  const sunday = day("2025-08-17");
  const extra = calendar(FIVE_DAYS, makeClosures("own", [sunday], [sunday]));
  expect(extra.isOpen(sunday)).toBe(true);
  expect(extra.openDays(day("2025-08-11"), sunday)).toBe(6);
  expect(extra.openDayAfter(day("2025-08-15"), 1)).toBe(sunday);
});

test("an extra opening of an open day changes nothing", () => {
  const monday = day("2025-08-11");
  expect(calendar(FIVE_DAYS, makeClosures("own", [], [monday])).openDays(monday, monday + 6)).toBe(5);
});

test("no open days backwards are zero, not minus zero", () => {
  expect(Object.is(weekdays.openDays(day("2023-11-19"), day("2023-11-18")), 0)).toBe(true);
});

test("the next open day of an open day is the day itself", () => {
  expect(office.nextOpen(day("2023-12-27"))).toBe(day("2023-12-27"));
  expect(office.nextOpen(day("2023-12-23"))).toBe(day("2023-12-27"));
});

test("after the last day of Excel's calendar there is no open day", () => {
  expect(weekdays.openDayAfter(LAST_SERIAL - 10, 8)).toBe(LAST_SERIAL);
  expect(weekdays.openDayAfter(LAST_SERIAL - 10, 9)).toBeUndefined();
  expect(weekdays.openDayAfter(day("2025-01-01"), 1e9)).toBeUndefined();
  expect(weekdays.nextOpen(LAST_SERIAL + 1)).toBeUndefined();
});

describe("years without a decree", () => {
  test("are reported if the decrees are in use, in either direction", () => {
    expect(office.undecreedYears(day("2026-06-01"), day("2029-01-01"))).toEqual([2028, 2029]);
    expect(office.undecreedYears(day("2021-01-01"), day("2019-12-31"))).toEqual([2019, 2020]);
    expect(office.undecreedYears(day("2021-01-01"), day("2027-12-31"))).toEqual([]);
  });

  test("do not matter for a list of the user's own, which reports where it ends itself, or for none", () => {
    const own = calendar(FIVE_DAYS, makeClosures("own", [day("2023-12-25"), day("2029-01-01")]));
    expect(own.undecreedYears(day("2023-01-01"), day("2023-12-31"))).toEqual([]);
    expect(own.undecreedYears(day("2023-12-01"), day("2025-01-31"))).toEqual([2024, 2025]);
    expect(own.undecreedYears(day("2029-12-01"), day("2029-12-31"))).toEqual([]);
    expect(weekdays.undecreedYears(day("2019-01-01"), day("2030-01-01"))).toEqual([]);
  });
});

test("the same week and closures give the same calendar object, which stores both", () => {
  expect(calendar(FIVE_DAYS, DECREED)).toBe(office);
  expect(calendar(SIX_DAYS, DECREED)).not.toBe(office);
  expect([office.week, office.closures]).toEqual([FIVE_DAYS, DECREED]);
});
