import type { SheetCells } from "../../core/cells/sheetCells";
import { cellText, headerParts, isFigure } from "../recognise/headerGrid";
import { withMonthHeaders } from "../recognise/monthHeaders";
import { UNDER } from "../recognise/headerWords";
import type { RecognisedTable, UnreadColumn } from "../recognise/recognised";
import { widthOf } from "../recognise/spans";
import { isAside } from "./aside";
import { holdsFigures, numbersRows, sampleOf } from "./sample";

/** Rows in which a sheet's figures begin, columns to look at, and rows of a header. */
const WINDOW = 60;
const WIDEST = 400;
const HIGHEST_HEADER = 4;

/** The columns of figures outside every known table of a sheet, by their headers. */
export function unreadOfSheet(written: SheetCells, tables: readonly RecognisedTable[]): readonly UnreadColumn[] {
  const sheet = withMonthHeaders(written);
  const width = Math.min(WIDEST, widthOf(sheet, 0, WINDOW));
  const isOutside = (column: number) =>
    tables.every(({ firstColumn, endColumn }) => column < firstColumn || column >= endColumn);
  const outside = Array.from({ length: width }, (_, column) => column).filter(isOutside);
  const firstRow = firstFigures(sheet, outside);
  if (firstRow < 0) return [];
  const top = headerTop(sheet, firstRow, width);
  const headers = headerParts(sheet, top, firstRow - top, { first: 0, end: width });
  return outside.flatMap((column): UnreadColumn[] => {
    const texts = headers[column] ?? [];
    const sample = sampleOf(sheet, firstRow, sheet.cells.length, column);
    if (isAside(texts) || !holdsFigures(sample) || (texts.length === 0 && numbersRows(sample))) return [];
    return [{ column, header: texts.join(UNDER), why: { because: "NO_TABLE" } }];
  });
}

/** The row in which most columns begin to hold figures; -1 if none does. */
function firstFigures(sheet: SheetCells, columns: readonly number[]): number {
  const begins = new Map<number, number>();
  for (const column of columns) {
    const row = sheet.cells.slice(0, WINDOW).findIndex((cells) => isFigure(cells[column]));
    if (row >= 0) begins.set(row, (begins.get(row) ?? 0) + 1);
  }
  let best = -1;
  for (const [row, columns] of [...begins].sort(([a], [b]) => a - b)) if (columns > (begins.get(best) ?? 0)) best = row;
  return best;
}

/** The first row of the block of texts directly over a row. */
function headerTop(sheet: SheetCells, firstRow: number, width: number): number {
  let top = firstRow;
  while (top > 0 && firstRow - top < HIGHEST_HEADER && textsIn(sheet, top - 1, width) > 1) top--;
  return top;
}

/** The number of texts in a row, up to two. */
function textsIn(sheet: SheetCells, row: number, width: number): number {
  let count = 0;
  for (let column = 0; column < width && count < 2; column++) if (cellText(sheet, row, column) !== "") count++;
  return count;
}
