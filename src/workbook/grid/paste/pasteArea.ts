import type { IRange, Worksheet } from "@univerjs/core";
import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { NotSavable } from "../engine/notSavable";
import type { OutsideCell, OutsideTable } from "./outsideTable";

/** The rows and columns that a table goes to; it begins anew where they are more than it has. */
export interface PasteArea {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

type SheetShape = Pick<Worksheet, "getMergeData" | "getRowFiltered">;

/**
 * Where a table goes that is pasted at a selection: down and right from its first cell, or into all of it where the table
 * fits in a whole number of times. Rows that a filter hides are left out. Otherwise why it cannot go there.
 */
export function pasteArea(sheet: SheetShape, selected: Area, table: OutsideTable): PasteArea | NotSavable {
  const [height, width] = [table.rows.length, Math.max(...table.rows.map((row) => row.length))];
  const merges = sheet.getMergeData();
  const { row: top, column: left } = selected;
  const isLine = selected.rows === SHEET_SIZE.rows || selected.columns === SHEET_SIZE.columns;
  const isOneCell = isLine || merges.some((merge) => isSame(merge, selected));
  const chosen = isOneCell ? [] : shownRows(sheet, top, (row) => row < top + selected.rows);
  const across = isOneCell ? 0 : selected.columns;
  const fits = chosen.length > 0 && chosen.length % height === 0 && across % width === 0;
  const rows = fits ? chosen : shownRows(sheet, top, (_row, count) => count < height);
  const columns = Array.from({ length: fits ? across : width }, (_column, index) => left + index);
  if (rows.length < height || (columns.at(-1) ?? 0) >= SHEET_SIZE.columns) return "NO_ROOM";
  const area = { rows, columns };
  return coversMerge(merges, area, table) ? "MERGED" : area;
}

/** What is pasted into a cell of the area, counted from its first one. */
export function cellFor({ rows }: OutsideTable, row: number, column: number, width: number): OutsideCell | undefined {
  return rows[row % rows.length]?.[column % width];
}

function shownRows(sheet: SheetShape, top: number, isWanted: (row: number, count: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = top; row < SHEET_SIZE.rows && isWanted(row, rows.length); row++)
    if (!sheet.getRowFiltered(row)) rows.push(row);
  return rows;
}

/** Whether something would go into a cell that a merged one hides. */
function coversMerge(merges: readonly IRange[], { rows, columns }: PasteArea, table: OutsideTable): boolean {
  const width = Math.max(...table.rows.map((row) => row.length));
  return merges.some(({ startRow, endRow, startColumn, endColumn }) =>
    rows.some(
      (row, r) =>
        row >= startRow &&
        row <= endRow &&
        columns.some((column, c) => {
          const isHidden = column >= startColumn && column <= endColumn && (row > startRow || column > startColumn);
          return isHidden && (cellFor(table, r, c, width)?.text ?? "") !== "";
        }),
    ),
  );
}

const isSame = ({ startRow, endRow, startColumn, endColumn }: IRange, { row, column, rows, columns }: Area) =>
  startRow === row && endRow === row + rows - 1 && startColumn === column && endColumn === column + columns - 1;
