import type { Serial } from "../../core/calendar/civil";
import type { Week } from "../../core/calendar/week";
import type { SheetCells } from "../../core/cells/sheetCells";
import { classifyRows } from "../rows/classifyRows";
import { readTable } from "../readTable";
import { findTables, newMatcher } from "../findTables";
import type { Mapping, MappingsOf, RecognisedTable } from "../recognise/recognised";
import { share } from "../slices";
import type { Table } from "../table";
import { lastDay } from "./lastDay";
import { officeCalendar, type OfficeCalendar } from "./officeCalendar";
import { officesOf, type OfficeSheets } from "./officeOf";

/** What an office may set, where its sheets do not say it. */
export interface BookSettings {
  /** Differences up to this count are let pass. */
  readonly tolerance?: number;
  /** The day of the check, to tell days that have not come yet; without it none is. */
  readonly today?: Serial;
  /** The day to speak of; left out, the last day in the sheets. */
  readonly asOf?: Serial;
  readonly week?: Week;
  /** Days off of this office, beside the national ones and those of the workbook's calendar. */
  readonly daysOff?: readonly Serial[];
}

/**
 * A workbook as it was read. What several parts of the office's work have to agree on is derived here, once, and taken from
 * here by the checker, the summary and every way in.
 */
export interface Book {
  readonly tables: readonly Table[];
  /** The offices that the titles name, each with its sheets; figures of several are not put together. */
  readonly offices: readonly OfficeSheets[];
  readonly calendar: OfficeCalendar;
  /** The day that the figures are of; undefined where no sheet says one. */
  readonly asOf: Serial | undefined;
  readonly today: Serial | undefined;
  /** The day of a last row whose year is probably mistyped; nothing after `asOf` is read. */
  readonly oddDay?: Serial;
  readonly tolerance: number;
}

/** What of a workbook a single table is judged by: everything else is for the rules that hold sheets beside each other. */
export type JudgedBy = Pick<Book, "calendar" | "today" | "tolerance">;

/** Recognises and reads the tables of some sheets; yields how much is done, 0 to 1. */
export function* readBook(
  sheets: readonly SheetCells[],
  settings: BookSettings = {},
  mappingsOf: MappingsOf = () => [],
  matcher = newMatcher(),
): Generator<number, Book> {
  const found: { readonly sheet: SheetCells; readonly table: RecognisedTable }[] = [];
  for (const sheet of sheets) {
    for (const table of findTables(sheet, mappingsOf(sheet), matcher)) found.push({ sheet, table });
    yield 0;
  }
  const tables: Table[] = [];
  for (const [index, { sheet, table }] of found.entries())
    tables.push(yield* share(readFound(sheet, table), index / found.length, (index + 1) / found.length, 1));
  return bookOf(tables, settings);
}

/** Recognises and reads the tables of one sheet; yields how much is done, 0 to 1. */
export function* readSheetTables(
  sheet: SheetCells,
  mappings: readonly Mapping[] = [],
  matcher = newMatcher(),
): Generator<number, readonly Table[]> {
  return (yield* readBook([sheet], {}, () => mappings, matcher)).tables;
}

/** Reads one table that was recognised; yields how much is done, 0 to 1. */
export function* readFound(sheet: SheetCells, found: RecognisedTable): Generator<number, Table> {
  const rows = Math.max(1, found.endRow - found.firstRow);
  const roles = yield* share(classifyRows(sheet, found), 0, 0.3, rows);
  return yield* share(readTable(sheet, found, roles), 0.3, 1, rows);
}

/** Derives what tables that were read say together. */
export function bookOf(tables: readonly Table[], settings: BookSettings = {}): Book {
  const { tolerance = 0, today } = settings;
  const offices = officesOf(tables);
  const calendar = officeCalendar(tables, settings);
  const last = lastDay(tables, calendar.days, today);
  const asOf = settings.asOf ?? last?.day;
  return { tables, offices, calendar, asOf, today, tolerance, ...(last?.odd !== undefined && { oddDay: last.odd }) };
}
