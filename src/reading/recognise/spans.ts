import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Header } from "./assignColumns";
import type { Span } from "./headerGrid";

/** Rows under a header that show whether a column is used. */
const LOOK_BELOW = 8;

/** The runs of used columns around a header row. An empty column separates two tables. */
export function columnRuns(sheet: SheetCells, row: number, end: number): readonly Span[] {
  const runs: Span[] = [];
  let first = -1;
  for (let column = 0; column <= end; column++) {
    const used = column < end && isUsed(sheet, row, column);
    if (used && first < 0) first = column;
    if (!used && first >= 0) {
      runs.push({ first, end: column });
      first = -1;
    }
  }
  return runs;
}

function isUsed(sheet: SheetCells, row: number, column: number): boolean {
  for (let r = Math.max(0, row - 1); r <= row + LOOK_BELOW; r++)
    if (!isEmptyCell(sheet.cells[r]?.[column])) return true;
  return sheet.merges.some(
    (m) => m.row <= row && row < m.row + m.rows && m.column <= column && column < m.column + m.columns,
  );
}

/** Most columns that blocks side by side may share: a row number, a day, a place. */
const MOST_SHARED = 3;

/**
 * The blocks of a header that repeats to the right, the first one with the shared columns before it; a single span if it does
 * not repeat.
 */
export function repeatedBlocks(headers: readonly Header[], span: Span): readonly Span[] {
  const texts = headers.map(({ parts }) => parts.flat().join(" "));
  for (let shared = 0; shared <= MOST_SHARED; shared++) {
    const rest = texts.slice(shared);
    for (let period = 3; period <= rest.length / 2; period++) {
      if (rest.length % period !== 0 || !rest.every((text, index) => text === rest[index % period])) continue;
      const starts = headers.slice(shared).flatMap(({ column }, index) => (index % period === 0 ? [column] : []));
      return starts.map((first, index) => ({
        first: index === 0 ? span.first : first,
        end: starts[index + 1] ?? span.end,
      }));
    }
  }
  return [span];
}

/** The width of the widest row in a range of rows. */
export function widthOf(sheet: SheetCells, from: number, to: number): number {
  let width = 0;
  for (let row = from; row < to; row++) width = Math.max(width, sheet.cells[row]?.length ?? 0);
  return width;
}
