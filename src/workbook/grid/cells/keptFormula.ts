import type { Worksheet } from "@univerjs/core";
import { isCellError, type Cell } from "../../../core/cells/cell";
import { shownFormula } from "../../formula/fileFormula";
import { fileSheet, type GridContext } from "../context";
import type { GridCell, SheetCellsIn } from "./cellIn";
import { isComputable } from "../open/keptFormulas";

/**
 * The file's formula of a cell that shows the file's value because the grid cannot calculate it; undefined once the cell was
 * overwritten.
 */
export function keptFormula(
  context: GridContext,
  sheetId: string,
  row: number,
  column: number,
  value: Cell,
): string | undefined {
  const file = fileSheet(context, sheetId);
  const formula = file?.formula(row, column);
  if (formula === undefined || isComputable(formula, context.knows)) return undefined;
  return isSameValue(file?.cells[row]?.[column], value) ? shownFormula(formula) : undefined;
}

/** The content of a cell, with the file's formula if the grid cannot calculate it. */
export function heldIn(
  context: GridContext,
  sheet: Worksheet,
  cells: SheetCellsIn,
  row: number,
  column: number,
): GridCell {
  const cell = cells.at(row, column);
  const formula = cell.formula ?? keptFormula(context, sheet.getSheetId(), row, column, cell.value);
  return formula === undefined ? cell : { ...cell, formula };
}

/** Compares two values: all kinds of blank are equal, and an error equals its name. */
export function isSameValue(a: Cell, b: Cell): boolean {
  const [one, other] = [a ?? null, b ?? null].map((cell) => (cell === "" ? null : cell)) as [Cell, Cell];
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}
