import type { Area } from "../../core/cells/area";
import type { Cell, Range } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";

/** Filled rows times columns that one argument may have. */
const MOST_CELLS = 20_000_000;

/** The cells of an area as Excel would hand them over, blank ones as null; undefined if they are too many. */
export function rangeOf({ cells }: SheetCells, { row, column, rows, columns }: Area): Range | undefined {
  const filled = Math.max(0, Math.min(rows, cells.length - row));
  if (filled * columns > MOST_CELLS) return undefined;
  const range: (readonly Cell[])[] = [];
  for (let r = row; r < row + filled; r++) range.push(cut(cells[r] ?? [], column, columns));
  const blank: readonly Cell[] = new Array<Cell>(columns).fill(null);
  while (range.length < rows) range.push(blank);
  return range;
}

function cut(row: readonly Cell[], column: number, columns: number): readonly Cell[] {
  const part: Cell[] = [];
  for (let c = column; c < column + columns; c++) part.push(row[c] ?? null);
  return part;
}
