import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import { layoutChanges, type TouchedLayout } from "./layout";

/** Sheets that were added since the file was opened, with what they hold, and sheets that are laid out otherwise. */
export function sheetChanges(context: GridContext, layouts: ReadonlyMap<string, TouchedLayout>): readonly SheetPatch[] {
  return context.grid.getSheets().flatMap((sheet): readonly SheetPatch[] => {
    const name = sheet.getName();
    const file = fileSheet(context, sheet.getSheetId());
    if (!file) {
      const cells = cellsOf(context, sheet);
      return [{ sheet: name, cells, added: { widths: widthsOf(sheet, cells) } }];
    }
    const layout = layoutChanges(sheet, file, layouts.get(sheet.getSheetId()));
    return layout ? [{ sheet: name, cells: [], layout }] : [];
  });
}

function cellsOf(context: GridContext, sheet: Worksheet): readonly CellPatch[] {
  const reader = new SheetCellsIn(context, sheet);
  const cells: CellPatch[] = [];
  sheet.getCellMatrix().forValue((row, column) => {
    const { value, formula, spilled } = reader.at(row, column);
    if ((value === null || value === undefined) && formula === undefined) return;
    const numberFormat = reader.numberFormat(row, column);
    const { bl } = sheet.getComposedCellStyle(row, column);
    cells.push({
      ...{ row, column, value },
      ...(formula !== undefined && !spilled && { formula }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(bl === BooleanNumber.TRUE && { bold: true as const }),
    });
  });
  return cells;
}

function widthsOf(sheet: Worksheet, cells: readonly CellPatch[]): readonly number[] {
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  return Array.from({ length: columns }, (_column, index) => sheet.getColumnWidth(index));
}
