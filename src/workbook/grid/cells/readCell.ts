import type { CellPlace, CellState, WriteOutcome } from "../../workbook";
import { sheetNamed, type GridContext } from "../context";
import { entry } from "../open/sheetData";
import { SheetCellsIn } from "./cellIn";
import { keptFormula } from "./keptFormula";
import { BARE, isLocked, put } from "./writeCells";

/** The content of a grid cell. */
export function readCell(context: GridContext, { sheet: name, row, column }: CellPlace): CellState {
  const sheet = sheetNamed(context, name);
  const reader = new SheetCellsIn(context, sheet);
  const { value, formula = keptFormula(context, sheet.getSheetId(), row, column, value) } = reader.at(row, column);
  return { sheet: name, row, column, value, formula, numberFormat: reader.numberFormat(row, column) ?? "General" };
}

/** Restores what a cell held before a formula was entered, if that formula is still there. */
export function putBack(context: GridContext, former: CellState, written: string): WriteOutcome {
  const { sheet: name, row, column, value, formula, numberFormat } = former;
  const sheet = context.grid.getSheetBySheetName(name);
  if (!sheet) return "SHEET_GONE";
  if (isLocked(context, sheet.getSheetId(), row, column)) return "PROTECTED";
  if (readCell(context, former).formula !== written) return "CHANGED_MEANWHILE";
  const content = formula === undefined ? entry(value) : { f: `=${formula}` };
  put(context, sheet, { [row]: { [column]: { ...BARE, ...content, s: { n: { pattern: numberFormat } } } } });
  return "WRITTEN";
}
