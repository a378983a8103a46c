import type { Area } from "../../../src/core/cells/area";

const bottom = (area: Area) => area.row + area.rows;
const right = (area: Area) => area.column + area.columns;

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(bottom(a), bottom(b)) - row,
    columns: Math.max(right(a), right(b)) - column,
  };
}

/** The intersection, if there is one. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(bottom(a), bottom(b)) - row;
  const columns = Math.min(right(a), right(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function isInside(inner: Area, outer: Area): boolean {
  const shared = sharedArea(inner, outer);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}
