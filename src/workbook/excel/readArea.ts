import { SHEET_SIZE } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import { WorkbookError, type SheetArea } from "../workbook";
import { readValues } from "./blocks";
import { cellOf } from "./cellValues";
import { run } from "./run";
import { areaOf, usedRange } from "./usedArea";

/** The most cells that one call may read; Excel itself returns no more. */
const MOST_CELLS = 5_000_000;
/** The most cells that are requested without checking how far the sheet reaches. */
const AT_ONCE = 20_000;

/** Reads the values of an area, blanks as null. A whole column or row ends at the last used cell of the sheet. */
export async function readArea({ sheet, area }: SheetArea): Promise<Cell[][]> {
  const isSmall = area.rows * area.columns <= AT_ONCE;
  const used = isSmall ? area : await usedAreaOf(sheet);
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  const rows = area.rows === SHEET_SIZE.rows ? Math.max(1, bottom - area.row) : area.rows;
  const columns = area.columns === SHEET_SIZE.columns ? Math.max(1, right - area.column) : area.columns;
  if (rows * columns > MOST_CELLS) throw new WorkbookError("TOO_LARGE");
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  if (bottom <= area.row || right <= area.column) return cells;
  const filled = { row: area.row, column: area.column, rows: bottom - area.row, columns: right - area.column };
  await readValues(sheet, filled, (values, row) =>
    values.forEach((line, r) => line.forEach((value, c) => ((cells[row - area.row + r] as Cell[])[c] = cellOf(value)))),
  );
  return cells;
}

function usedAreaOf(name: string) {
  return run(async (context) => {
    const range = usedRange(context.workbook.worksheets.getItem(name)).untrack().load("address");
    await context.sync();
    return areaOf(range.address);
  });
}
