import { isEmptyCell, type Cell, type Range } from "../cells/cell";
import { headerFor } from "../cells/header";
import { readDate } from "../cells/readDate";

/** A row of a plan, with its place in the range counted from 1. */
export interface PlanRow {
  readonly cells: readonly Cell[];
  readonly row: number;
}

/**
 * The rows of a plan that begins with a day, of the given width, without the header and empty rows. Undefined for a range
 * of another width. A first row with a word before a figure is an entry, not a header.
 */
export function planRows(range: Range | undefined, width: number): readonly PlanRow[] | undefined {
  if (range === undefined || range.every(isVoidRow)) return [];
  if (range[0]?.length !== width) return undefined;
  const rows = range.map((cells, i) => ({ cells, row: i + 1 })).filter(({ cells }) => !isVoidRow(cells));
  return range.length > 1 && isHeaderRow(range[0] ?? []) ? rows.filter(({ row }) => row > 1) : rows;
}

/** Older desktop Excel hands blanks over as 0. */
const isVoidRow = (cells: readonly Cell[]) => cells.every((cell) => cell === 0 || isEmptyCell(cell));

const isDayHeader = headerFor(readDate);
const isHeaderRow = ([day, ...rest]: readonly Cell[]) => isDayHeader(day) && !rest.some((cell) => isFigure(cell));
const isFigure = (cell: Cell) => typeof cell === "number" || (typeof cell === "string" && /^\d/.test(cell.trim()));
