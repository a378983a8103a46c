import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { SHEET_SIZE, type Area } from "../../../core/cells/area";

/** An area in the grid's form. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** A range of the grid as an area. In a whole column or row the grid gives no first or last row or column. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** A whole column or row reaches as far as in Excel, whatever the size of the grid. */
export function selectedArea(range: IRange): Area {
  const area = areaOf(range);
  if (range.rangeType === RANGE_TYPE.COLUMN) return { ...area, row: 0, rows: SHEET_SIZE.rows };
  if (range.rangeType === RANGE_TYPE.ROW) return { ...area, column: 0, columns: SHEET_SIZE.columns };
  return area;
}
