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

/** Settings of an office that its sheets do not state. */
export interface BookSettings {
  /** The checker ignores differences up to this count. */
  readonly tolerance?: number;
  /** The day of the check. Later days count as days to come; without it no day does. */
  readonly today?: Serial;
  /** The day to report on; by default the last day in the sheets. */
  readonly asOf?: Serial;
  readonly week?: Week;
  /** Days off of this office, in addition to the national ones and those of the workbook's calendar. */
  readonly daysOff?: readonly Serial[];
}

/** A workbook after reading. What the checker, the summary and the ways in must agree on is derived here, once. */
export interface Book {
  readonly tables: readonly Table[];
  /** The offices that the titles name, each with its sheets. Figures of different offices are not added up. */
  readonly offices: readonly OfficeSheets[];
  readonly calendar: OfficeCalendar;
  /** The day that the figures describe; undefined where no sheet states one. */
  readonly asOf: Serial | undefined;
  readonly today: Serial | undefined;
  /** The day of a last row whose year is probably mistyped. Nothing after `asOf` is read. */
  readonly oddDay?: Serial;
  readonly tolerance: number;
}

/** The parts of a workbook that a single table is judged by. The rest is for rules that compare sheets. */
export type JudgedBy = Pick<Book, "calendar" | "today" | "tolerance">;

/** Recognises and reads the tables of some sheets; yields the progress, 0 to 1. */
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

/** Recognises and reads the tables of one sheet; yields the progress, 0 to 1. */
export function* readSheetTables(
  sheet: SheetCells,
  mappings: readonly Mapping[] = [],
  matcher = newMatcher(),
): Generator<number, readonly Table[]> {
  return (yield* readBook([sheet], {}, () => mappings, matcher)).tables;
}

/** Reads one recognised table; yields the progress, 0 to 1. */
export function* readFound(sheet: SheetCells, found: RecognisedTable): Generator<number, Table> {
  const rows = Math.max(1, found.endRow - found.firstRow);
  const roles = yield* share(classifyRows(sheet, found), 0, 0.3, rows);
  return yield* share(readTable(sheet, found, roles), 0.3, 1, rows);
}

/** Derives what the tables say together. */
export function bookOf(tables: readonly Table[], settings: BookSettings = {}): Book {
  const { tolerance = 0, today } = settings;
  const offices = officesOf(tables);
  const calendar = officeCalendar(tables, settings);
  const last = lastDay(tables, calendar.days, today);
  const asOf = settings.asOf ?? last?.day;
  return { tables, offices, calendar, asOf, today, tolerance, ...(last?.odd !== undefined && { oddDay: last.odd }) };
}
