import { calendar, type Calendar } from "../../core/calendar/calendar";
import { civilOf, type Serial } from "../../core/calendar/civil";
import { DECREED, makeClosures } from "../../core/calendar/closures";
import { DECREED_DAYS } from "../../core/calendar/decrees";
import { FIVE_DAYS, type Week } from "../../core/calendar/week";
import type { Cell, Range } from "../../core/cells/cell";
import { ROW } from "../recognise/recognised";
import { type Table, valueOrNaN, wordAt } from "../table";
import { tablesOf } from "./tables";

/** The office's calendar, both as core reads it and as the last two arguments of the functions that count working days. */
export interface OfficeCalendar {
  readonly days: Calendar;
  /** An office without days of its own passes no list, so that functions use the decrees. */
  readonly args: readonly [hariKerja: Week, libur: Range | undefined];
}

/** A day that the office itself lists. */
interface OwnDay {
  readonly day: Serial;
  readonly kind: string;
}

const OPENED = "buka ekstra";
const NATIONAL: ReadonlySet<string> = new Set(["libur nasional", "cuti bersama"]);

/**
 * A list replaces the decree of a year only if it gives at least this many national days off of that year. A year has about
 * twenty-five; a list that ends on New Year's Day does not cover the year that begins.
 */
const FEWEST_OF_A_YEAR = 8;

/**
 * The decrees with the days of the workbook's calendar sheets and of the settings added. A day that the office opens is open
 * even if others close it. `undecreedYears` lists the years that neither a decree nor a list covers.
 */
export function officeCalendar(
  tables: readonly Table[],
  { week = FIVE_DAYS, daysOff = [] }: { readonly week?: Week; readonly daysOff?: readonly Serial[] } = {},
): OfficeCalendar {
  const own = [
    ...tablesOf(tables, "kalender").flatMap(daysIn),
    ...daysOff.map((day) => ({ day, kind: "libur daerah" })),
  ];
  const isOwn = own.some(({ day, kind }) => kind === OPENED || !DECREED.closed.includes(day));
  if (!isOwn) return { days: calendar(week, DECREED), args: [week, undefined] };
  const [opened, closed] = [own.filter(({ kind }) => kind === OPENED), own.filter(({ kind }) => kind !== OPENED)];
  const closures = makeClosures(
    DECREED.source,
    [...DECREED.closed, ...closed.map(({ day }) => day)],
    opened.map(({ day }) => day),
    [...DECREED.years, ...yearsListed(closed)],
  );
  return { days: calendar(week, closures), args: [week, listOf(own)] };
}

/** Every day once, in order. A day that is both closed and opened keeps both entries. */
function listOf(own: readonly OwnDay[]): Range {
  const national = DECREED_DAYS.map(({ serial, kind }): OwnDay => ({ day: serial, kind }));
  const days = new Map<string, OwnDay>();
  for (const each of [...national, ...own]) {
    const key = `${each.day} ${each.kind === OPENED ? "opened" : "closed"}`;
    if (!days.has(key)) days.set(key, each);
  }
  return [...days.values()].sort((a, b) => a.day - b.day).map(({ day, kind }): Cell[] => [day, kind]);
}

/** Years whose national days the list gives too. */
function yearsListed(closed: readonly OwnDay[]): number[] {
  const days = new Map<number, Set<Serial>>();
  for (const { day, kind } of closed) {
    if (!NATIONAL.has(kind)) continue;
    const { year } = civilOf(day);
    days.set(year, (days.get(year) ?? new Set()).add(day));
  }
  return [...days].flatMap(([year, listed]) => (listed.size >= FEWEST_OF_A_YEAR ? [year] : []));
}

/** The days of a calendar sheet. A day without a kind is a holiday for everybody. */
function daysIn({ columns, roles }: Table): OwnDay[] {
  const [days, kinds] = [columns.get("tanggal"), columns.get("jenis")];
  if (!days) return [];
  return [...roles.keys()].flatMap((i): OwnDay[] => {
    const day = roles[i] === ROW.DATA ? valueOrNaN(days, i) : Number.NaN;
    return Number.isNaN(day) ? [] : [{ day, kind: (kinds && wordAt(kinds, i)) ?? "libur nasional" }];
  });
}
