import { SHEET_SIZE, type Area } from "../../../core/cells/area";

/** Rows or columns of one sheet that are inserted or deleted. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  /** The first of them, counted from 0. */
  readonly at: number;
  readonly count: number;
}

/** The first and last row or column of something. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The new position of a row or column; undefined if deleted. */
export function shiftedIndex(index: number, { axis, kind, at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (kind === "insert") return index + count < SHEET_SIZE[axis] ? index + count : undefined;
  return index < at + count ? undefined : index - count;
}

/**
 * Adjacent rows or columns: those inserted between them belong to them, those before the first or after the last do not. An
 * extent over the whole sheet stays so.
 */
export function shiftedExtent({ first, last }: Extent, { axis, kind, at, count }: Shift): Extent | undefined {
  const end = SHEET_SIZE[axis] - 1;
  if (first === 0 && last === end) return { first, last };
  if (kind === "insert") {
    const moved = { first: first < at ? first : first + count, last: Math.min(last < at ? last : last + count, end) };
    return moved.first > end ? undefined : moved;
  }
  const behind = at + count;
  const moved = {
    first: first < at ? first : first < behind ? at : first - count,
    last: last < at ? last : last < behind ? at - 1 : last - count,
  };
  return moved.first > moved.last ? undefined : moved;
}

/** The new area; undefined if deleted. */
export function shiftedArea({ row, column, rows, columns }: Area, shift: Shift): Area | undefined {
  const ofRows = shift.axis === "rows";
  const [from, size] = ofRows ? [row, rows] : [column, columns];
  const moved = shiftedExtent({ first: from, last: from + size - 1 }, shift);
  if (!moved) return undefined;
  const length = moved.last - moved.first + 1;
  return ofRows
    ? { row: moved.first, column, rows: length, columns }
    : { row, column: moved.first, rows, columns: length };
}

/** Reverses a shift of positions; deleted content stays deleted. */
export const inverseOf = (shift: Shift): Shift => ({ ...shift, kind: shift.kind === "insert" ? "delete" : "insert" });
