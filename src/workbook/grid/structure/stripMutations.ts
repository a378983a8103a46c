import type { ICellData, IMutationInfo, IRange, Worksheet } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../file/look/book";
import type { Shift } from "../../formula/shift/shift";
import { columnData, rowData, styleName } from "../open/sheetData";
import type { Mutations } from "./formulaMutations";
import { putCells } from "./putCells";

/**
 * Inserts or deletes the rows or columns themselves, with the content of their cells. `after` is the sheet in the changed file.
 */
export function stripMutations(unitId: string, sheet: Worksheet, after: BookSheet, shift: Shift): Mutations {
  const target = { unitId, subUnitId: sheet.getSheetId() };
  const { at, count, axis, kind } = shift;
  const ofRows = axis === "rows";
  const range: IRange = ofRows
    ? { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: at, endColumn: at + count - 1 };
  const comes = (info: object): IMutationInfo =>
    ofRows
      ? { id: InsertRowMutation.id, params: { ...target, range, rowInfo: info } }
      : { id: InsertColMutation.id, params: { ...target, range, colInfo: info } };
  const goes: IMutationInfo = {
    id: ofRows ? RemoveRowMutation.id : RemoveColMutation.id,
    params: { ...target, range },
  };
  if (kind === "insert") {
    const sizes: Readonly<Record<number, object>> = ofRows ? rowData(after) : columnData(after);
    return { redos: [comes(infoOf(sizes, at, count)), putCells(target, looksIn(after, shift))], undos: [goes] };
  }
  const sizes = ofRows ? sheet.getRowManager().getRowData() : sheet.getColumnManager().getColumnData();
  return { redos: [goes], undos: [comes(infoOf(sizes, at, count)), putCells(target, cellsIn(sheet, range))] };
}

/** Sizes and looks of the rows or columns, the first at index 0. */
function infoOf(sizes: object, at: number, count: number): Record<number, object> {
  const all = sizes as Readonly<Record<number, object | undefined>>;
  const info: Record<number, object> = {};
  for (let n = 0; n < count; n++) info[n] = { ...all[at + n] };
  return info;
}

/** The looks of the new cells. */
function looksIn({ look }: BookSheet, { axis, at, count }: Shift): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  look.eachStyled((row, column, style) => {
    const index = axis === "rows" ? row : column;
    if (index >= at && index < at + count) (cells[row] ??= {})[column] = { s: styleName(style) };
  });
  return cells;
}

function cellsIn(
  sheet: Worksheet,
  { startRow, endRow, startColumn, endColumn }: IRange,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && row >= startRow && row <= endRow && column >= startColumn && column <= endColumn)
      (cells[row] ??= {})[column] = structuredClone(cell);
  });
  return cells;
}
