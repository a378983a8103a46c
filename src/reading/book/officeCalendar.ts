import { calendar, type Calendar } from "../../core/calendar/calendar";
import { civilOf, type Serial } from "../../core/calendar/civil";
import { DECREED, makeClosures } from "../../core/calendar/closures";
import { DECREED_DAYS } from "../../core/calendar/decrees";
import { FIVE_DAYS, type Week } from "../../core/calendar/week";
import type { Cell, Range } from "../../core/cells/cell";
import { ROW } from "../recognise/recognised";
import { type Table, valueOrNaN, wordAt } from "../table";
import { tablesOf } from "./tables";

/** The office's calendar, as core reads it and as the last two arguments of every function that counts working days. */
export interface OfficeCalendar {
  readonly days: Calendar;
  /** Without days of its own an office hands no list over, so that a function takes the decrees. */
  readonly args: readonly [hariKerja: Week, libur: Range | undefined];
}

/** A day that the office itself has told of. */
interface OwnDay {
  readonly day: Serial;
  readonly kind: string;
}

const OPENED = "buka ekstra";
const NATIONAL: ReadonlySet<string> = new Set(["libur nasional", "cuti bersama"]);

/**
 * National days off that a list must give a year before it stands for the year's decree. A year has some twenty-five; a
 * list that ends on New Year's Day says nothing of the year that begins with it.
 */
const FEWEST_OF_A_YEAR = 8;

/**
 * The decrees, with the days of the workbook's calendar sheets and of the settings added. A day that the office opens extra
 * is open, whoever closed it. Years that neither a decree nor a list knows are told by `undecreedYears`.
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

/** Every day once, in order; where a day is both closed and opened, both are said. */
function listOf(own: readonly OwnDay[]): Range {
  const national = DECREED_DAYS.map(({ serial, kind }): OwnDay => ({ day: serial, kind }));
  const days = new Map<string, OwnDay>();
  for (const each of [...national, ...own]) {
    const key = `${each.day} ${each.kind === OPENED ? "opened" : "closed"}`;
    if (!days.has(key)) days.set(key, each);
  }
  return [...days.values()].sort((a, b) => a.day - b.day).map(({ day, kind }): Cell[] => [day, kind]);
}

/** Years of which the list gives the national days as well. */
function yearsListed(closed: readonly OwnDay[]): number[] {
  const days = new Map<number, Set<Serial>>();
  for (const { day, kind } of closed) {
    if (!NATIONAL.has(kind)) continue;
    const { year } = civilOf(day);
    days.set(year, (days.get(year) ?? new Set()).add(day));
  }
  return [...days].flatMap(([year, listed]) => (listed.size >= FEWEST_OF_A_YEAR ? [year] : []));
}

/** The days of a calendar sheet. One of no kind is a holiday of everybody's. */
function daysIn({ columns, roles }: Table): OwnDay[] {
  const [days, kinds] = [columns.get("tanggal"), columns.get("jenis")];
  if (!days) return [];
  return [...roles.keys()].flatMap((i): OwnDay[] => {
    const day = roles[i] === ROW.DATA ? valueOrNaN(days, i) : Number.NaN;
    return Number.isNaN(day) ? [] : [{ day, kind: (kinds && wordAt(kinds, i)) ?? "libur nasional" }];
  });
}
