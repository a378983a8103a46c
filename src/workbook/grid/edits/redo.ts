import { ICommandService, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { CellPatch, SheetPatch } from "../../file/patch/change";
import type { GridContext } from "../context";
import { entry } from "../open/sheetData";

/** Does changes once more in a workbook that was just opened. They are no step to undo. */
export function redo(context: GridContext, changes: readonly SheetPatch[]): void {
  const commands = context.injector.get(ICommandService);
  for (const { sheet: name, cells } of changes) {
    const sheet = context.grid.getSheetBySheetName(name);
    if (!sheet) continue;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const cell of cells) (cellValue[cell.row] ??= {})[cell.column] = held(cell);
    const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, trigger: "lembar.redo" });
  }
}

function held({ value, formula, numberFormat }: CellPatch): ICellData {
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  const content =
    formula === undefined ? { v: null, t: null, ...entry(value), f: null } : { v: null, f: `=${formula}` };
  return { ...content, si: null, p: null, ...style };
}
