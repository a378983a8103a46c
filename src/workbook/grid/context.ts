import type { Injector, Workbook as GridBook, Worksheet } from "@univerjs/core";
import type { Book, BookSheet } from "../file/look/book";
import type { GridFilters } from "./filters/gridFilter";
import { WorkbookError } from "../workbook";
import { sheetId } from "./open/workbookData";

/** A workbook open in the grid, with the file it came from. */
export interface GridContext {
  readonly injector: Injector;
  readonly grid: GridBook;
  readonly file: Book;
  /** The grid's sheets for the sheets of the file, in the file's order. */
  readonly ids: readonly string[];
  /** The current filters. */
  readonly filters: GridFilters;
  /** True if the grid has a function with this name. */
  readonly knows: (functionName: string) => boolean;
}

/** @throws WorkbookError if no sheet has this name. */
export function sheetNamed({ grid }: GridContext, name: string): Worksheet {
  const sheet = grid.getSheetBySheetName(name);
  if (!sheet) throw new WorkbookError("SHEET_GONE");
  return sheet;
}

/** The sheet of the file that a sheet of the grid came from; undefined for one that was added since. */
export function fileSheet({ file, ids }: GridContext, id: string): BookSheet | undefined {
  return file.sheets[ids.indexOf(id)];
}

/** The grid's names for the sheets of a file that was just opened. */
export const openedIds = ({ sheets }: Book): readonly string[] => sheets.map((_sheet, place) => sheetId(place));
