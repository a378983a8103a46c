import { isCellError } from "../../../core/cells/cell";
import { SheetCellsIn } from "../cells/cellIn";
import { isSameValue } from "../cells/keptFormula";
import type { Book, BookSheet } from "../../file/look/book";
import { fileSheet, type GridContext } from "../context";

/** What a program shows for our functions if it does not know them, or not yet. */
const UNKNOWN: readonly string[] = ["#NAME?", "#BUSY!"];

/** True if the file holds no result for a formula, or only one of a program without our functions. */
export function isUncalculated(context: GridContext, sheetId: string, row: number, column: number): boolean {
  const file = fileSheet(context, sheetId);
  return file !== undefined && lacksResult(file, row, column);
}

/** True if that holds for any formula in a file. */
export const holdsUncalculated = ({ sheets }: Pick<Book, "sheets">): boolean =>
  sheets.some((sheet) =>
    sheet.cells.some((line, row) => line.some((_cell, column) => lacksResult(sheet, row, column))),
  );

function lacksResult(file: BookSheet, row: number, column: number): boolean {
  const stored = file.cells[row]?.[column] ?? null;
  if (stored !== null && !(isCellError(stored) && UNKNOWN.includes(stored.error))) return false;
  const formula = file.formula(row, column);
  return formula !== undefined && (stored === null || /DUKCAPIL[._]/i.test(formula));
}

/** True if a cell shows the result stored in the file. */
export function showsFile(context: GridContext, { sheet: id, row, column }: Place): boolean {
  const sheet = context.grid.getSheetBySheetId(id);
  const stored = fileSheet(context, id)?.cells[row]?.[column];
  return sheet ? isSameValue(stored, new SheetCellsIn(context, sheet).at(row, column).value) : false;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
