import type { Worksheet } from "@univerjs/core";
import { TableManager } from "@univerjs/preset-sheets-table";
import { isEmptyCell } from "../../../core/cells/cell";
import type { TableArea } from "../../../core/cells/sheetCells";
import type { TableGrowth } from "../../file/patch/change";
import { SheetCellsIn } from "../cells/cellIn";
import { fileSheet, type GridContext } from "../context";
import { areaOf } from "../open/rangeOf";
import type { Surroundings } from "./roomBelow";

/** The tables of a sheet as they are now, with the rows they took in. */
export function tablesIn(context: GridContext, sheetId: string): readonly TableArea[] {
  const tables = context.injector.get(TableManager);
  return (fileSheet(context, sheetId)?.tables ?? []).map((table) => {
    const range = tables.getTableById(context.grid.getUnitId(), table.name)?.getRange();
    return range ? { ...table, area: areaOf(range) } : table;
  });
}

/** Tables that are longer than in the file. */
export function grownIn(context: GridContext, sheetId: string): readonly TableGrowth[] {
  const before = fileSheet(context, sheetId)?.tables ?? [];
  return tablesIn(context, sheetId).flatMap(({ name, area: { rows } }, place) =>
    rows > (before[place]?.area.rows ?? rows) ? [{ name, rows }] : [],
  );
}

/** What surrounds the tables of a sheet. */
export function surroundings(context: GridContext, sheetId: string): Surroundings {
  const sheet = context.grid.getSheetBySheetId(sheetId) as Worksheet;
  const present = new SheetCellsIn(context, sheet);
  return {
    tables: tablesIn(context, sheetId),
    merges: sheet.getMergeData().map(areaOf),
    isFilled: (row, column) => {
      const { value, formula } = present.at(row, column);
      return formula !== undefined || !isEmptyCell(value);
    },
  };
}
