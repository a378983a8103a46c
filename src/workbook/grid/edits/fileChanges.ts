import type { Worksheet } from "@univerjs/core";
import type { Cell } from "../../../core/cells/cell";
import { isSameFormula } from "../../formula/fileFormula";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import type { BookSheet } from "../../file/look/book";
import { SheetCellsIn } from "../cells/cellIn";
import { heldIn, isSameValue } from "../cells/keptFormula";
import { fileSheet, type GridContext } from "../context";
import { lookChange } from "../looks/lookChange";
import { wholeColumns } from "../looks/wholeColumns";
import { isLocalised } from "../open/lookStyle";
import { grownIn } from "../tables/tablesIn";
import { cellKey, columnOf, rowOf, type Touched } from "./edits";

/**
 * The user's changes as they are now, with the tables that grew over them, without later results of formulas. Enough to repeat
 * the work.
 */
export function handChanges(context: GridContext, touched: Touched): readonly SheetPatch[] {
  return patches(context, touched, (sheet) => {
    const cells = new SheetCellsIn(context, sheet);
    const file = fileSheet(context, sheet.getSheetId());
    return [...(touched.get(sheet.getSheetId()) ?? [])].flatMap((key) => {
      const patch = changedCell(context, sheet, cells, file, rowOf(key), columnOf(key));
      return patch ? [patch] : [];
    });
  });
}

/**
 * All differences between the file and the grid: the user's changes, and results of formulas that were calculated since and
 * differ. Empty if the user changed nothing: `isReshaped` says that rows or columns were inserted or deleted.
 */
export function fileChanges(
  context: GridContext,
  touched: Touched,
  results: Results,
  isReshaped = false,
): readonly SheetPatch[] {
  if (!isReshaped && handChanges(context, touched).length === 0) return [];
  return patches(
    context,
    touched,
    (sheet) => {
      const id = sheet.getSheetId();
      const file = fileSheet(context, id);
      if (!file) return [];
      const cells = new SheetCellsIn(context, sheet);
      const changes = new Map<number, CellPatch>();
      const own = touched.get(id) ?? new Set<number>();
      for (const key of own) {
        const patch = changedCell(context, sheet, cells, file, rowOf(key), columnOf(key));
        if (patch) changes.set(key, patch);
      }
      const take = (row: number, column: number) => {
        const formula = file.formula(row, column);
        if (formula === undefined || own.has(cellKey(row, column))) return;
        const { value } = cells.at(row, column);
        if (!isSameResult(file.cells[row]?.[column] ?? null, value))
          changes.set(cellKey(row, column), { row, column, formula, value });
      };
      const spills = cells.spills();
      for (const key of results.recalculated.get(id) ?? []) {
        const { row, column, rows, columns } = spills.get(key) ?? {
          row: rowOf(key),
          column: columnOf(key),
          rows: 1,
          columns: 1,
        };
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) take(r, c);
      }
      return [...changes.values()];
    },
    results.waiting.on,
  );
}

/** True if a cell differs from the file. */
export function differs(context: GridContext, sheetId: string, row: number, column: number): boolean {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  if (!sheet) return false;
  const cells = new SheetCellsIn(context, sheet);
  return holdsElse(context, sheet, cells, fileSheet(context, sheetId), row, column);
}

interface Waiting {
  readonly on: (sheetId: string) => readonly { readonly row: number; readonly column: number }[];
}

/** The formulas calculated since the file was opened, and those that wait for Excel. */
export interface Results {
  readonly recalculated: ReadonlyMap<string, ReadonlySet<number>>;
  readonly waiting: Waiting;
}

function patches(
  context: GridContext,
  touched: Touched,
  of: (sheet: Worksheet) => readonly CellPatch[],
  waitingIn: Waiting["on"] = () => [],
): readonly SheetPatch[] {
  return context.grid.getSheets().flatMap((sheet) => {
    const all = of(sheet);
    const tables = grownIn(context, sheet.getSheetId());
    const waiting = waitingIn(sheet.getSheetId());
    if (all.length === 0 && tables.length === 0 && waiting.length === 0) return [];
    const file = fileSheet(context, sheet.getSheetId());
    const own = touched.get(sheet.getSheetId()) ?? new Set();
    const { columns, cells } = file ? wholeColumns(context, sheet, file, own, all) : { columns: [], cells: all };
    return [
      {
        sheet: sheet.getName(),
        cells,
        ...(columns.length > 0 ? { layout: { columns } } : {}),
        ...(tables.length > 0 ? { tables } : {}),
        ...(waiting.length > 0 ? { waiting } : {}),
      },
    ];
  });
}

/** A cell that differs from the file; undefined if it does not, however often it was changed and changed back. */
function changedCell(
  context: GridContext,
  sheet: Worksheet,
  cells: SheetCellsIn,
  file: BookSheet | undefined,
  row: number,
  column: number,
): CellPatch | undefined {
  const { value, formula, spilled } = heldIn(context, sheet, cells, row, column);
  // A cell that is filled from elsewhere keeps the file's content; only its look is written.
  if (spilled && !isSameFormula(file?.formula(row, column), formula)) return undefined;
  const format = cells.numberFormat(row, column);
  const before = file?.numberFormat(row, column);
  const reformatted = format !== undefined && format !== before && !isLocalised(before, format);
  const look = lookChange(context, sheet, row, column);
  if (!reformatted && !look && !holdsElse(context, sheet, cells, file, row, column)) return undefined;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(reformatted ? { numberFormat: format } : {}),
    ...(look ? { look } : {}),
  };
}

/** True if a cell has another value or formula than in the file. */
function holdsElse(
  context: GridContext,
  sheet: Worksheet,
  cells: SheetCellsIn,
  file: BookSheet | undefined,
  row: number,
  column: number,
): boolean {
  const { value, formula, spilled } = heldIn(context, sheet, cells, row, column);
  if (spilled) return false;
  return !isSameValue(file?.cells[row]?.[column], value) || !isSameFormula(file?.formula(row, column), formula);
}

/** Figures that differ only by rounding in the last digits are equal. */
function isSameResult(stored: Cell, now: Cell): boolean {
  if (typeof stored === "number" && typeof now === "number")
    return Math.abs(stored - now) <= 1e-12 * Math.max(1, Math.abs(stored));
  return isSameValue(stored, now);
}
