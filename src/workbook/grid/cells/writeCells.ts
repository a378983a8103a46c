import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { isCellError, isEmptyCell, type Cell } from "../../../core/cells/cell";
import { WorkbookError, type CellChange, type CellPlace, type WriteOutcome } from "../../workbook";
import { fileSheet, type GridContext } from "../context";
import { entry } from "../open/sheetData";
import { SheetCellsIn, type GridCell } from "./cellIn";
import { isSameValue, keptFormula } from "./keptFormula";

type Cells = Record<number, Record<number, ICellData>>;

/** What is cleared with a cell's value: its formula, and the looks of parts of its text. */
export const BARE: ICellData = { v: null, f: null, si: null, p: null, t: null };

const OURS = /^DUKCAPIL\./i;

/** Compares, then writes; each sheet's changes are one undo step. Nothing can intervene, because nothing is awaited. */
export function writeCells(context: GridContext, changes: readonly CellChange[]): WriteOutcome[] {
  const bySheet = new Map<Worksheet, Cells>();
  const outcomes = changes.map((change): WriteOutcome => {
    const sheet = context.grid.getSheetBySheetName(change.sheet);
    if (!sheet) return "SHEET_GONE";
    const outcome = judge(context, sheet, change, (present) => {
      if (present.formula !== undefined) return "FORMULA";
      return isSameText(present.value, change.from) ? "WRITTEN" : "CHANGED_MEANWHILE";
    });
    if (outcome !== "WRITTEN") return outcome;
    const cells = bySheet.get(sheet) ?? {};
    (cells[change.row] ??= {})[change.column] = {
      ...BARE,
      ...valueEntry(change.to),
      ...formatted(change.numberFormat),
    };
    bySheet.set(sheet, cells);
    return "WRITTEN";
  });
  for (const [sheet, cells] of bySheet) put(context, sheet, cells);
  return outcomes;
}

/** Enters a formula in a cell that is blank or holds one of ours. */
export function writeFormula(
  context: GridContext,
  place: CellPlace,
  formula: string,
  numberFormat: string | undefined,
): WriteOutcome {
  const sheet = context.grid.getSheetBySheetName(place.sheet);
  if (!sheet) return "SHEET_GONE";
  const outcome = judge(context, sheet, place, ({ formula: present, value }) => {
    if (present !== undefined) return OURS.test(present) ? "WRITTEN" : "FORMULA";
    return isEmptyCell(value) ? "WRITTEN" : "CHANGED_MEANWHILE";
  });
  if (outcome === "WRITTEN")
    put(context, sheet, {
      [place.row]: { [place.column]: { ...BARE, f: `=${formula.replace(/^=/, "")}`, ...formatted(numberFormat) } },
    });
  return outcome;
}

function judge(
  context: GridContext,
  sheet: Worksheet,
  { row, column }: CellPlace,
  of: (present: GridCell) => WriteOutcome,
): WriteOutcome {
  const id = sheet.getSheetId();
  if (isLocked(context, id, row, column)) return "PROTECTED";
  const present = new SheetCellsIn(context, sheet).at(row, column);
  const formula = present.formula ?? keptFormula(context, id, row, column, present.value);
  return of(formula === undefined ? present : { ...present, formula });
}

/** True for a cell that the file's sheet protection locks. */
export function isLocked(context: GridContext, sheetId: string, row: number, column: number): boolean {
  const file = fileSheet(context, sheetId);
  if (!file?.look.isProtected) return false;
  return context.file.styles[file.look.style(row, column)]?.locked !== false;
}

/**
 * One undo step. The grid requires a range although the cells carry their places; without one it does nothing on a sheet
 * without a selection.
 *
 * ⏎ @throws WorkbookError if the grid refuses.
 */
export function put(context: GridContext, sheet: Worksheet, cells: IObjectMatrixPrimitiveType<ICellData>): void {
  const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const commands = context.injector.get(ICommandService);
  const done = commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target, range, value: cells });
  if (!done) throw new WorkbookError("HOST_FAILED");
}

function valueEntry(value: Cell): ICellData {
  if (isCellError(value ?? null)) return entry(value);
  return typeof value === "string" && value !== "" ? { v: value, t: CellValueType.FORCE_STRING } : entry(value);
}

const formatted = (numberFormat: string | undefined) =>
  numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };

/** All kinds of blank are equal, also texts of spaces. */
const isSameText = (a: Cell, b: Cell) => (isEmptyCell(a) && isEmptyCell(b)) || isSameValue(a, b);
