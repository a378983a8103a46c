import { ICommandService, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import type { GridContext } from "../context";
import { rangeOf } from "../open/rangeOf";
import { entry } from "../open/sheetData";
import { tablesIn } from "../tables/tablesIn";

/** Does changes once more in a workbook that was just opened. They are no step to undo. */
export function redo(context: GridContext, changes: readonly SheetPatch[]): void {
  const commands = context.injector.get(ICommandService);
  for (const { sheet: name, cells, tables = [] } of changes) {
    const sheet = context.grid.getSheetBySheetName(name);
    if (!sheet) continue;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const cell of cells) (cellValue[cell.row] ??= {})[cell.column] = held(cell);
    const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, trigger: "lembar.redo" });
    for (const { name: tableId, rows } of tables) {
      const area = tablesIn(context, sheet.getSheetId()).find((table) => table.name === tableId)?.area;
      const config = area && { updateRange: { newRange: rangeOf({ ...area, rows }) } };
      if (config) commands.syncExecuteCommand(SetSheetTableMutation.id, { ...target, tableId, config });
    }
  }
}

function held({ value, formula, numberFormat }: CellPatch): ICellData {
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  const content =
    formula === undefined ? { v: null, t: null, ...entry(value), f: null } : { v: null, f: `=${formula}` };
  return { ...content, si: null, p: null, ...style };
}
