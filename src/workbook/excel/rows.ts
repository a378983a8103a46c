import type { Area } from "../../core/cells/area";

/** Rows of a sheet: `count` of them from `first` on. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** The row after the last one of an area. */
export const endOf = ({ row, rows }: Area) => row + rows;

/** The parts of these rows that are within an area. */
export function clipped({ first, count }: Rows, area: Area): Rows[] {
  const from = Math.max(first, area.row);
  const to = Math.min(first + count, endOf(area));
  return from < to ? [{ first: from, count: to - from }] : [];
}

/** Sorts rows and joins those that touch. */
export function joined(rows: readonly Rows[]): Rows[] {
  const out: Rows[] = [];
  for (const one of [...rows].sort((a, b) => a.first - b.first)) {
    const last = out.at(-1);
    if (!last || one.first > last.first + last.count) out.push(one);
    else out[out.length - 1] = { first: last.first, count: Math.max(last.count, one.first + one.count - last.first) };
  }
  return out;
}
