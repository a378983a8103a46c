import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import type { LookPatch } from "../../file/restyle/lookPatch";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import { filterChanges, filteredStrips } from "../filters/filterChanges";
import { lookChange } from "../looks/lookChange";
import { layoutChanges, type TouchedLayout } from "./layout";

/**
 * Sheets added since the file was opened, with their content, and sheets that are laid out or filtered differently. For
 * repeating the user's work the filter is enough; a file also needs the rows that it hides.
 */
export function sheetChanges(
  context: GridContext,
  layouts: ReadonlyMap<string, TouchedLayout>,
  of: "file" | "hand",
): readonly SheetPatch[] {
  return context.grid.getSheets().flatMap((sheet): readonly SheetPatch[] => {
    const name = sheet.getName();
    const file = fileSheet(context, sheet.getSheetId());
    if (!file) {
      const cells = cellsOf(context, sheet);
      return [{ sheet: name, cells, added: { widths: widthsOf(sheet, cells) } }];
    }
    const laidOut = layoutChanges(sheet, file, layouts.get(sheet.getSheetId()));
    const strips = of === "file" ? filteredStrips(context, sheet) : [];
    const filters = filterChanges(context, sheet.getSheetId());
    const layout = strips.length === 0 ? laidOut : { ...laidOut, rows: [...(laidOut?.rows ?? []), ...strips] };
    if (!layout && filters.length === 0) return [];
    return [{ sheet: name, cells: [], ...(layout && { layout }), ...(filters.length > 0 && { filters }) }];
  });
}

/** True if any sheet is filtered differently from the file. */
export const isFiltered = (context: GridContext): boolean =>
  context.grid.getSheets().some((sheet) => filterChanges(context, sheet.getSheetId()).length > 0);

function cellsOf(context: GridContext, sheet: Worksheet): readonly CellPatch[] {
  const reader = new SheetCellsIn(context, sheet);
  const cells: CellPatch[] = [];
  sheet.getCellMatrix().forValue((row, column) => {
    const { value, formula, spilled } = reader.at(row, column);
    const look = lookBesideBold(lookChange(context, sheet, row, column), typeof value === "string");
    if ((value === null || value === undefined) && formula === undefined && !look) return;
    const numberFormat = reader.numberFormat(row, column);
    const { bl } = sheet.getComposedCellStyle(row, column);
    cells.push({
      ...{ row, column, value },
      ...(formula !== undefined && !spilled && { formula }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...(look && { look }),
      ...(bl === BooleanNumber.TRUE && { bold: true as const }),
    });
  });
  return cells;
}

/** Bold texts say so themselves. */
function lookBesideBold(look: LookPatch | undefined, isText: boolean): LookPatch | undefined {
  if (!look || !isText) return look;
  const { bold: _bold, ...others } = look;
  return Object.keys(others).length > 0 ? others : undefined;
}

function widthsOf(sheet: Worksheet, cells: readonly CellPatch[]): readonly number[] {
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  return Array.from({ length: columns }, (_column, index) => sheet.getColumnWidth(index));
}
