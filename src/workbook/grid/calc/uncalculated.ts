import { isCellError } from "../../../core/cells/cell";
import { fileSheet, type GridContext } from "../context";

/** What a program shows for calls of ours that it does not know, or has not heard of yet. */
const UNKNOWN: readonly string[] = ["#NAME?", "#BUSY!"];

/** Whether the file holds no result for a formula, or only one of a program without our functions. */
export function isUncalculated(context: GridContext, sheetId: string, row: number, column: number): boolean {
  const file = fileSheet(context, sheetId);
  const formula = file?.formula(row, column);
  if (formula === undefined) return false;
  const stored = file?.cells[row]?.[column] ?? null;
  if (stored === null) return true;
  return isCellError(stored) && UNKNOWN.includes(stored.error) && /DUKCAPIL[._]/i.test(formula);
}
