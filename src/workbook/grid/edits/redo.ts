import {
  BooleanNumber,
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type Worksheet,
} from "@univerjs/core";
import { InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { AddedSheet, CellPatch, SheetPatch } from "../../file/patch/change";
import { isSameFormula } from "../../formula/fileFormula";
import { SheetCellsIn } from "../cells/cellIn";
import { heldIn, isSameValue } from "../cells/keptFormula";
import type { GridContext } from "../context";
import { filterMutation } from "../filters/filters";
import { restyle } from "../looks/gridLook";
import { rangeOf } from "../open/rangeOf";
import { entry } from "../open/sheetData";
import { tablesIn } from "../tables/tablesIn";
import { layOut } from "./layout";

/** Repeats changes in a workbook that was just opened. They cannot be undone. */
export function redo(context: GridContext, changes: readonly SheetPatch[]): void {
  const commands = context.injector.get(ICommandService);
  for (const { sheet: name, cells, tables = [], filters = [], layout, added } of changes) {
    const sheet = context.grid.getSheetBySheetName(name) ?? (added ? addSheet(context, name, added) : undefined);
    if (!sheet) continue;
    if (layout) layOut(context, sheet, layout);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const present = new SheetCellsIn(context, sheet);
    for (const cell of cells) {
      const now = heldIn(context, sheet, present, cell.row, cell.column);
      const isSame = isSameValue(now.value, cell.value) && isSameFormula(now.formula, cell.formula);
      (cellValue[cell.row] ??= {})[cell.column] = { ...(isSame ? {} : content(cell)), ...style(cell) };
    }
    for (const { index, look, numberFormat } of layout?.columns ?? [])
      for (let row = 0; (look || numberFormat !== undefined) && row < sheet.getRowCount(); row++) {
        const isBlank = !sheet.getCellRaw(row, index) && !cellValue[row]?.[index];
        if (isBlank)
          (cellValue[row] ??= {})[index] = style({
            ...(look && { look }),
            ...(numberFormat !== undefined && { numberFormat }),
          });
      }
    const target = { unitId: context.grid.getUnitId(), subUnitId: sheet.getSheetId() };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...target, cellValue, trigger: "lembar.redo" });
    for (const { name: tableId, rows } of tables) {
      const area = tablesIn(context, sheet.getSheetId()).find((table) => table.name === tableId)?.area;
      const config = area && { updateRange: { newRange: rangeOf({ ...area, rows }) } };
      if (config) commands.syncExecuteCommand(SetSheetTableMutation.id, { ...target, tableId, config });
    }
    for (const { table = "", filter } of filters) {
      const { id, params } = filterMutation(context, sheet.getSheetId(), table, filter);
      commands.syncExecuteCommand(id, params);
    }
  }
}

function addSheet({ injector, grid }: GridContext, name: string, { widths }: AddedSheet): Worksheet | undefined {
  const columnData = Object.fromEntries(widths.map((w, column) => [column, { w }]));
  const size = { rowCount: 1000, columnCount: 26 };
  const sheet = mergeWorksheetSnapshotWithDefault({ id: generateRandomId(6), name, columnData, ...size });
  const given = { unitId: grid.getUnitId(), index: grid.getSheets().length, sheet };
  injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, given);
  return grid.getSheetBySheetName(name) ?? undefined;
}

function content({ value, formula }: CellPatch): ICellData {
  const held = formula === undefined ? { v: null, t: null, ...entry(value), f: null } : { v: null, f: `=${formula}` };
  return { ...held, si: null, p: null };
}

function style({ numberFormat, look = {}, bold }: Pick<CellPatch, "numberFormat" | "look" | "bold">): ICellData {
  const s = {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...restyle(look),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
  };
  return Object.keys(s).length === 0 ? {} : { s };
}
