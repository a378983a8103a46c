import type { SheetCells } from "../core/cells/sheetCells";
import { readBook, type Book, type BookSettings } from "../reading/book/book";
import type { MappingsOf } from "../reading/recognise/recognised";
import { inSlices, share, type SliceOptions } from "../reading/slices";
import { checkAcross } from "./checkAcross";
import { checkTable, type CheckedTable } from "./checkTable";
import { reportOf, type TableReport } from "./report";

export type { TableReport } from "./report";
export { Stopped } from "../reading/slices";

export interface CheckOptions extends SliceOptions {
  readonly settings?: BookSettings;
  readonly mappingsOf?: MappingsOf;
  /** Sheets that are read for information about the office, such as its calendar, but not checked. */
  readonly beside?: readonly SheetCells[];
}

/** A workbook after reading, with one report per table. */
export interface CheckedBook {
  readonly book: Book;
  readonly reports: readonly TableReport[];
}

/** Reads the tables of some sheets, and checks each by itself and against the others. */
export function checkWorkbook(sheets: readonly SheetCells[], options: CheckOptions = {}): Promise<CheckedBook> {
  return inSlices(checking(sheets, options), options);
}

/** The same; returns only the findings. */
export async function checkSheets(
  sheets: readonly SheetCells[],
  options: CheckOptions = {},
): Promise<readonly TableReport[]> {
  return (await checkWorkbook(sheets, options)).reports;
}

/** The same for a single sheet. */
export function checkSheet(sheet: SheetCells, options: CheckOptions = {}): Promise<readonly TableReport[]> {
  return checkSheets([sheet], options);
}

function* checking(
  sheets: readonly SheetCells[],
  { settings, mappingsOf, beside = [] }: CheckOptions,
): Generator<number, CheckedBook> {
  const all = yield* share(readBook([...sheets, ...beside], settings, mappingsOf), 0, 0.65, 1);
  const book = { ...all, tables: all.tables.filter(({ sheet }) => sheets.includes(sheet)) };
  return { book, reports: yield* share(checkBook(book), 0.65, 1, 1) };
}

/** Checks a workbook that has been read; yields the progress, 0 to 1. */
export function* checkBook(book: Book): Generator<number, readonly TableReport[]> {
  const checked: CheckedTable[] = [];
  const done = (tables: number) => (0.9 * tables) / book.tables.length;
  for (const [index, table] of book.tables.entries())
    checked.push(yield* share(checkTable(book, table), done(index), done(index + 1), 1));
  for (const _step of checkAcross(book, checked)) yield 0.9;
  const reports: TableReport[] = [];
  for (const table of checked) reports.push(yield* share(reportOf(table), 0.95, 0.95, 1));
  return reports;
}
