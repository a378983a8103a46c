import { SHEET_SIZE } from "../../../core/cells/area";
import type { Cell, Range } from "../../../core/cells/cell";
import { UnreadableFile } from "../failure";

/** The most places stored, blanks before filled cells included: a million rows of forty columns. */
const MOST_PLACES = 40_000_000;

const NO_CELLS: readonly Cell[] = Object.freeze([]);

/** Rows of cells as they arrive, from A1 to the last filled cell; empty rows share one array. */
export class CellGrid {
  private readonly rows: (readonly Cell[])[] = [];
  private places = 0;

  set(row: number, column: number, cell: Cell): void {
    const onSheet = row >= 0 && row < SHEET_SIZE.rows && column >= 0 && column < SHEET_SIZE.columns;
    if (!onSheet) throw new UnreadableFile("DAMAGED");
    while (this.rows.length <= row) this.rows.push(NO_CELLS);
    let cells = this.rows[row] as Cell[];
    if (cells === NO_CELLS) this.rows[row] = cells = [];
    this.places += Math.max(0, column + 1 - cells.length);
    if (this.places > MOST_PLACES) throw new UnreadableFile("TOO_MUCH");
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  cells(): Range {
    return this.rows;
  }
}
