import type { CellPatch, SheetPatch } from "../../file/patch/change";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import { layoutChanges, type TouchedLayout } from "./layout";

/** Sheets that were added since the file was opened, with what they hold, and sheets that are laid out otherwise. */
export function sheetChanges(context: GridContext, layouts: ReadonlyMap<string, TouchedLayout>): readonly SheetPatch[] {
  return context.grid.getSheets().flatMap((sheet): readonly SheetPatch[] => {
    const name = sheet.getName();
    const file = fileSheet(context, sheet.getSheetId());
    if (!file) return [{ sheet: name, cells: cellsOf(context, sheet.getSheetId()), added: true }];
    const layout = layoutChanges(sheet, file, layouts.get(sheet.getSheetId()));
    return layout ? [{ sheet: name, cells: [], layout }] : [];
  });
}

function cellsOf(context: GridContext, sheetId: string): readonly CellPatch[] {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  if (!sheet) return [];
  const reader = new SheetCellsIn(context, sheet);
  const cells: CellPatch[] = [];
  sheet.getCellMatrix().forValue((row, column) => {
    const { value } = reader.at(row, column);
    if (value !== null && value !== undefined) cells.push({ row, column, value });
  });
  return cells;
}
