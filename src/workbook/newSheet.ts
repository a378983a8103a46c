import { isEmptyCell, type Cell } from "../core/cells/cell";

/** The look of a sheet that the pane adds, apart from what follows from its cells. */
export interface SheetLook {
  /** Rows in bold, from 0. */
  readonly bold?: readonly number[];
}

/** The most rows that are readable on one A4 page; a longer sheet takes as many pages as it needs. */
const ROWS_OF_A_PAGE = 100;

/** True if a sheet with this many rows is printed on one page; all sheets are printed one page wide. */
export const fitsOnePage = (rows: number): boolean => rows <= ROWS_OF_A_PAGE;

const [NARROWEST, WIDEST] = [8, 60];
/** Characters of a number or a day. */
const OF_A_NUMBER = 10;

/**
 * Widths of the columns in characters. A row of one cell is a title or a line of text, which overflows into the blank cells
 * beside it.
 */
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

/** A width in characters as screen pixels in Excel's default font. */
export const pixelsOf = (signs: number): number => Math.round(7 * signs + 5);
