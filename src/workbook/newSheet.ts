import { isEmptyCell, type Cell } from "../core/cells/cell";

/** How a sheet that the pane adds looks, beside what follows from its cells. */
export interface SheetLook {
  /** Rows in bold, from 0. */
  readonly bold?: readonly number[];
}

/** Most rows that can still be read on one A4 page; a longer sheet takes as many pages as it needs. */
const ROWS_OF_A_PAGE = 100;

/** True for a sheet of so many rows that is printed on one page; all are printed one page wide. */
export const fitsOnePage = (rows: number): boolean => rows <= ROWS_OF_A_PAGE;

const [NARROWEST, WIDEST] = [8, 60];
/** Signs that a number or a day takes. */
const OF_A_NUMBER = 10;

/** Widths of the columns in signs. A row of one cell is a title or a line of text, which runs on over the blank cells beside it. */
export function columnWidths(cells: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of cells) {
    if (row.filter((cell) => !isEmptyCell(cell)).length < 2) continue;
    row.forEach((cell, column) => {
      const length = typeof cell === "string" ? cell.length : OF_A_NUMBER;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, length + 2));
    });
  }
  return Array.from(widths, (width = NARROWEST) => width);
}

/** A width in signs as pixels of a screen, in Excel's usual font. */
export const pixelsOf = (signs: number): number => Math.round(7 * signs + 5);
