import type { IRange } from "@univerjs/core";
import type { Area } from "../../../core/cells/area";

/** An area as the grid says it. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** A range of the grid as an area. A whole column or row has no first or last row or column of its own. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
