import type { Injector, Workbook as GridBook, Worksheet } from "@univerjs/core";
import type { Book, BookSheet } from "../file/look/book";
import type { GridFilters } from "./filters/gridFilter";
import { WorkbookError } from "../workbook";
import { sheetId } from "./open/workbookData";

/** A workbook that is open in the grid, beside the file it came from. */
export interface GridContext {
  readonly injector: Injector;
  readonly grid: GridBook;
  readonly file: Book;
  /** The sheets of the grid that the file's came to, in the file's order. */
  readonly ids: readonly string[];
  /** What somebody filters by, as it stands. */
  readonly filters: GridFilters;
  /** Whether the grid has a function of that name. */
  readonly knows: (functionName: string) => boolean;
}

/** @throws WorkbookError where no sheet bears that name. */
export function sheetNamed({ grid }: GridContext, name: string): Worksheet {
  const sheet = grid.getSheetBySheetName(name);
  if (!sheet) throw new WorkbookError("SHEET_GONE");
  return sheet;
}

/** The sheet of the file that a sheet of the grid came from; undefined for one that was added since. */
export function fileSheet({ file, ids }: GridContext, id: string): BookSheet | undefined {
  return file.sheets[ids.indexOf(id)];
}

/** What the sheets of a file that was just opened are called in the grid. */
export const openedIds = ({ sheets }: Book): readonly string[] => sheets.map((_sheet, place) => sheetId(place));
