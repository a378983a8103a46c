import type { Worksheet } from "@univerjs/core";
import { isCellError, type Cell } from "../../../core/cells/cell";
import { isSameFormula } from "../../formula/fileFormula";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import type { BookSheet } from "../../file/look/book";
import { SheetCellsIn } from "../cells/cellIn";
import { isSameValue, keptFormula } from "../cells/keptFormula";
import { fileSheet, type GridContext } from "../context";
import { isLocalised } from "../open/lookStyle";
import { isComputable } from "../open/keptFormulas";
import { grownIn } from "../tables/tablesIn";
import { cellKey, columnOf, rowOf, type Touched } from "./edits";

/** What somebody changed, as it stands now, with the tables that grew over it; what formulas gave since is left out. Enough to do the work once more. */
export function handChanges(context: GridContext, touched: Touched): readonly SheetPatch[] {
  return patches(context, (sheet) => {
    const cells = new SheetCellsIn(context, sheet);
    const file = fileSheet(context, sheet.getSheetId());
    return [...(touched.get(sheet.getSheetId()) ?? [])].flatMap((key) => {
      const patch = changedCell(context, sheet, cells, file, rowOf(key), columnOf(key));
      return patch ? [patch] : [];
    });
  });
}

/**
 * Everything in which the file no longer agrees with the grid: what somebody changed, and results of formulas that came
 * out otherwise.
 */
export function fileChanges(context: GridContext, touched: Touched): readonly SheetPatch[] {
  return patches(context, (sheet) => {
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
    file.cells.forEach((line, row) =>
      line.forEach((stored, column) => {
        const formula = file.formula(row, column);
        if (formula === undefined || own.has(cellKey(row, column)) || !isComputable(formula, context.knows)) return;
        const { value } = cells.at(row, column);
        if (!isSameResult(stored, value) && isTrusted(stored, value, formula))
          changes.set(cellKey(row, column), { row, column, formula, value });
      }),
    );
    return [...changes.values()];
  });
}

function patches(context: GridContext, of: (sheet: Worksheet) => readonly CellPatch[]): readonly SheetPatch[] {
  return context.grid.getSheets().flatMap((sheet) => {
    const cells = of(sheet);
    const tables = grownIn(context, sheet.getSheetId());
    if (cells.length === 0 && tables.length === 0) return [];
    return [{ sheet: sheet.getName(), cells, ...(tables.length > 0 ? { tables } : {}) }];
  });
}

/** A cell that is not as the file has it; undefined for one that is, however often it was changed and back. */
function changedCell(
  context: GridContext,
  sheet: Worksheet,
  cells: SheetCellsIn,
  file: BookSheet | undefined,
  row: number,
  column: number,
): CellPatch | undefined {
  const {
    value,
    formula = keptFormula(context, sheet.getSheetId(), row, column, value),
    spilled,
  } = cells.at(row, column);
  if (spilled) return undefined;
  const format = cells.numberFormat(row, column);
  const before = file?.numberFormat(row, column);
  const reformatted = format !== undefined && format !== before && !isLocalised(before, format);
  const same =
    !reformatted &&
    isSameValue(file?.cells[row]?.[column], value) &&
    isSameFormula(file?.formula(row, column), formula);
  if (same) return undefined;
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(reformatted ? { numberFormat: format } : {}),
  };
}

/** Figures that differ by rounding in the last places are no news. */
function isSameResult(stored: Cell, now: Cell): boolean {
  if (typeof stored === "number" && typeof now === "number")
    return Math.abs(stored - now) <= 1e-12 * Math.max(1, Math.abs(stored));
  return isSameValue(stored, now);
}

/**
 * An error in place of a value comes from a formula that the grid works out otherwise than Excel, unless the formula is
 * ours: the value stays.
 */
const isTrusted = (stored: Cell, now: Cell, formula: string) =>
  !isCellError(now) || isCellError(stored) || /DUKCAPIL[._]/i.test(formula);
