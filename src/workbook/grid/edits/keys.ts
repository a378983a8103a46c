import { SHEET_SIZE } from "../../../core/cells/area";
import { shiftedIndex, type Shift } from "../../formula/shift/shift";

/** A cell of a sheet as one number. */
export const cellKey = (row: number, column: number) => row * SHEET_SIZE.columns + column;
export const rowOf = (key: number) => Math.floor(key / SHEET_SIZE.columns);
export const columnOf = (key: number) => key % SHEET_SIZE.columns;

/** The new place of a cell after rows or columns were inserted or deleted; undefined if it was deleted. */
export function shiftedKey(key: number, shift: Shift): number | undefined {
  const [row, column] = [rowOf(key), columnOf(key)];
  const moved = shiftedIndex(shift.axis === "rows" ? row : column, shift);
  if (moved === undefined) return undefined;
  return shift.axis === "rows" ? cellKey(moved, column) : cellKey(row, moved);
}

export const shiftedKeys = (keys: Iterable<number>, shift: Shift): Set<number> =>
  new Set([...keys].flatMap((key) => shiftedKey(key, shift) ?? []));

/** A copy of the cells by sheet. */
export const copyOf = (sheets: ReadonlyMap<string, ReadonlySet<number>>): Map<string, Set<number>> =>
  new Map([...sheets].map(([id, keys]) => [id, new Set(keys)]));

/** Adds cells by sheet to others. */
export function addAll(to: Map<string, Set<number>>, from: ReadonlyMap<string, ReadonlySet<number>>): void {
  for (const [id, keys] of from) {
    const known = to.get(id) ?? new Set<number>();
    keys.forEach((key) => known.add(key));
    to.set(id, known);
  }
}
