import { isCellError, isEmptyCell, type Cell } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import type { SheetCells } from "../../core/cells/sheetCells";

/** A range of columns, its end excluded. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** The headers of a band of rows: the texts of each column of the span, the topmost group first. */
export type HeaderParts = readonly (readonly string[])[];

/** The text of a cell; empty for a blank or an error. */
export function cellText(sheet: SheetCells, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  return isEmptyCell(cell) || isCellError(cell as Cell) ? "" : plain(String(cell));
}

/**
 * The headers of the rows `top` to `top + rows - 1`. A merged cell counts in every cell it covers. If the cells of a group are
 * blank instead of merged, the group extends right up to the next group.
 */
export function headerParts(sheet: SheetCells, top: number, rows: number, span: Span): HeaderParts {
  const grid: string[][] = [];
  const merged: boolean[][] = [];
  for (let row = 0; row < rows; row++) {
    const texts: string[] = [];
    for (let column = span.first; column < span.end; column++) texts.push(cellText(sheet, top + row, column));
    grid.push(texts);
    merged.push(texts.map(() => false));
  }
  for (const area of sheet.merges) {
    if (area.row + area.rows <= top || area.row >= top + rows) continue;
    const text = cellText(sheet, area.row, area.column);
    for (let row = Math.max(0, area.row - top); row < Math.min(rows, area.row - top + area.rows); row++) {
      const end = Math.min(span.end, area.column + area.columns);
      for (let column = Math.max(span.first, area.column); column < end; column++) {
        (grid[row] as string[])[column - span.first] = text;
        (merged[row] as boolean[])[column - span.first] = area.columns > 1;
      }
    }
  }
  for (let row = 0; row < rows - 1; row++) spreadGroups(grid, merged[row] as boolean[], row);
  return Array.from({ length: span.end - span.first }, (_, column) => stacked(grid, column));
}

/** Copies a group header into the blank cells to its right, as long as headers of the same group stand under them. */
function spreadGroups(grid: string[][], merged: readonly boolean[], row: number): void {
  const texts = grid[row] as string[];
  const above = (column: number) => grid.slice(0, row).map((upper) => upper[column]);
  const under = (column: number) => grid.slice(row + 1).some((lower) => lower[column] !== "");
  const isSame = (a: number, b: number) => above(a).every((text, index) => text === above(b)[index]);
  let group = -1;
  texts.forEach((text, column) => {
    if (text !== "") group = under(column) && !merged[column] ? column : -1;
    else if (group >= 0 && under(column) && isSame(group, column)) texts[column] = texts[group] as string;
    else group = -1;
  });
}

function stacked(grid: readonly (readonly string[])[], column: number): readonly string[] {
  const texts = grid.map((row) => row[column] as string).filter((text) => text !== "");
  return texts.filter((text, index) => text !== texts[index - 1]);
}

/**
 * True when the rows under a header subdivide it: texts only, under groups or where the header is blank. Groups may in turn
 * have groups under them, and a merged cell that reaches further down shows that the header goes on.
 */
export function isSubdivided(sheet: SheetCells, row: number, span: Span): boolean {
  if (!isOfTexts(sheet, row + 1, span)) return false;
  if (reachesDown(sheet, row, span)) return true;
  const isDeep = isOfTexts(sheet, row + 2, span);
  const upper = (column: number) => cellText(sheet, row, column) !== "";
  const lower = (column: number) =>
    cellText(sheet, row + 1, column) !== "" || (isDeep && cellText(sheet, row + 2, column) !== "");
  let grouped = 0;
  let inGroup = false;
  for (let column = span.first; column < span.end; column++) {
    if (!lower(column)) {
      inGroup = false;
      continue;
    }
    const begins = upper(column);
    if (begins && (upper(column + 1) || !lower(column + 1))) return false;
    inGroup = begins || inGroup;
    if (inGroup) grouped++;
  }
  return grouped >= 2;
}

/** True for a row with texts and without figures. */
function isOfTexts(sheet: SheetCells, row: number, { first, end }: Span): boolean {
  const cells = sheet.cells[row]?.slice(first, end) ?? [];
  return cells.some((cell) => !isEmptyCell(cell)) && !cells.some(isFigure);
}

/** True when a header cell of this row is merged with cells below it. */
function reachesDown(sheet: SheetCells, row: number, { first, end }: Span): boolean {
  return sheet.merges.some(
    (area) =>
      area.row <= row &&
      area.row + area.rows > row + 1 &&
      area.column >= first &&
      area.column < end &&
      cellText(sheet, area.row, area.column) !== "",
  );
}

/**
 * True when a header that begins in row `top` certainly has more rows above it: a cell merged from above reaches into it, or
 * several merged cells side by side cover some of its columns. A single merged cell may be a title.
 */
export function groupsAbove(sheet: SheetCells, top: number, { first, end }: Span): boolean {
  let groups = 0;
  for (const area of sheet.merges) {
    if (area.row >= top || area.row + area.rows < top || area.column < first || area.column >= end) continue;
    if (cellText(sheet, area.row, area.column) === "") continue;
    if (area.row + area.rows > top) return true;
    if (area.columns > 1 && area.column + area.columns <= end) groups++;
  }
  return groups > 1;
}

/** True for a figure, an identity number, or a figure typed as text. Years are excluded, because headers may contain them. */
export function isFigure(cell: Cell): boolean {
  if (typeof cell === "number") return !(Number.isInteger(cell) && cell >= 1900 && cell <= 2100);
  if (typeof cell !== "string") return false;
  return /^[\s']*[-+(]?\s*\d[\d.,\s]*(?:%|\))?\s*$/.test(cell) && !/^\s*(?:19|20)\d{2}\s*$/.test(cell);
}
