import { civilOf, FIRST_SERIAL, LAST_SERIAL, weekdayOf, type Serial } from "./civil";
import type { Closures } from "./closures";
import { openDaysOf, type Week } from "./week";

/** The open days of an office. Days are whole serials. */
export interface Calendar {
  readonly week: Week;
  readonly closures: Closures;
  isOpen(day: Serial): boolean;
  /** Open days from one day to another, both counted; negative when `to` is before `from`, as in NETWORKDAYS.INTL. */
  openDays(from: Serial, to: Serial): number;
  /**
   * The n-th open day after a day that is not itself counted (n from 1), as in WORKDAY.INTL; undefined if there is none up
   * to the year 9999.
   */
  openDayAfter(day: Serial, n: number): Serial | undefined;
  /** The day itself if it is open, else the next open one. */
  nextOpen(day: Serial): Serial | undefined;
  /** Days of the span, both ends counted, that only the closures close. */
  daysOff(from: Serial, to: Serial): number;
  /** Years of the span, from the earlier day's to the later's, for which the list of days off in use has none. */
  undecreedYears(from: Serial, to: Serial): number[];
}

const made = new WeakMap<Closures, Map<Week, Calendar>>();

/** The calendar of a week and its closures; the same two give the same calendar. */
export function calendar(week: Week, closures: Closures): Calendar {
  const weeks = made.get(closures) ?? new Map<Week, Calendar>();
  made.set(closures, weeks);
  const known = weeks.get(week) ?? makeCalendar(week, closures);
  weeks.set(week, known);
  return known;
}

function makeCalendar(week: Week, closures: Closures): Calendar {
  const isOpenWeekday = (day: Serial) => week[weekdayOf(day)] === "1";
  const opened = new Set(closures.opened);
  const closed = new Set(closures.closed);
  const lost = closures.closed.filter((day) => isOpenWeekday(day) && !opened.has(day));
  const gained = closures.opened.filter((day) => !isOpenWeekday(day));

  const perWeek = openDaysOf(week);
  const untilWeekday = [...week].map((_, i) => openDaysOf(week.slice(0, i + 1)));

  /** Open days from `MONDAY` up to and including this day. */
  function openUntil(day: Serial): number {
    const weekday = weekdayOf(day);
    const weeksBefore = (day - weekday - MONDAY) / 7;
    return weeksBefore * perWeek + (untilWeekday[weekday] as number) - countUntil(lost, day) + countUntil(gained, day);
  }

  function openDayAfter(day: Serial, n: number): Serial | undefined {
    const reached = openUntil(day) + n;
    let low = day + 1;
    let high = LAST_SERIAL;
    if (perWeek > 0) high = Math.min(high, day + 7 * (Math.ceil((n + lost.length) / perWeek) + 1));
    if (low > high || openUntil(high) < reached) return undefined;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (openUntil(middle) < reached) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    week,
    closures,
    isOpen: (day) => opened.has(day) || (isOpenWeekday(day) && !closed.has(day)),
    openDays: (from, to) =>
      from <= to ? openUntil(to) - openUntil(from - 1) : 0 - (openUntil(from) - openUntil(to - 1)),
    openDayAfter,
    nextOpen: (day) => openDayAfter(day - 1, 1),
    daysOff: (from, to) => (from <= to ? countUntil(lost, to) - countUntil(lost, from - 1) : 0),
    undecreedYears: (from, to) => undecreedYears(closures, Math.min(from, to), Math.max(from, to)),
  };
}

/** A Monday before every day in use. */
const MONDAY: Serial = FIRST_SERIAL - 7 - weekdayOf(FIRST_SERIAL - 7);

/** How many of the sorted days are on or before this one. */
export function countUntil(days: readonly Serial[], day: Serial): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Serial) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function undecreedYears({ source, years, closed }: Closures, from: Serial, to: Serial): number[] {
  if (source === "none") return [];
  // A user's list covers the years in which it has a day off.
  const known = source === "own" ? new Set(closed.map((day) => civilOf(day).year)) : new Set(years);
  const missing: number[] = [];
  for (let year = civilOf(from).year; year <= civilOf(to).year; year++) if (!known.has(year)) missing.push(year);
  return missing;
}
