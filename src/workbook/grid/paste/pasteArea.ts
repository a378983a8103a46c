import type { IRange, Worksheet } from "@univerjs/core";
import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { NotSavable } from "../engine/notSavable";
import type { OutsideCell, OutsideTable } from "./outsideTable";

/** The target rows and columns of a table; if there are more than the table has, it repeats. */
export interface PasteArea {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

type SheetShape = Pick<Worksheet, "getMergeData" | "getRowFiltered">;

/**
 * The target of a table pasted at a selection: from its first cell down and to the right, or all of it if its size is a
 * multiple of the table's. Rows hidden by a filter are left out. Otherwise the reason why it cannot be pasted.
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

/** The content for a cell of the area, counted from its first cell. */
export function cellFor({ rows }: OutsideTable, row: number, column: number, width: number): OutsideCell | undefined {
  return rows[row % rows.length]?.[column % width];
}

function shownRows(sheet: SheetShape, top: number, isWanted: (row: number, count: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = top; row < SHEET_SIZE.rows && isWanted(row, rows.length); row++)
    if (!sheet.getRowFiltered(row)) rows.push(row);
  return rows;
}

/** True if content would go into a cell hidden by a merged one. */
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
