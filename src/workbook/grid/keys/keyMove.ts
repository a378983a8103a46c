import type { Area } from "../../../core/cells/area";

/** The selection, and the cells to move over. */
export interface KeyState {
  readonly selected: Area;
  /** The active cell. */
  readonly active: { readonly row: number; readonly column: number };
  /** The last row and column with content. */
  readonly last: { readonly row: number; readonly column: number };
  /** Frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Visible rows. */
  readonly page: number;
  readonly size: { readonly rows: number; readonly columns: number };
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** The area that a key selects, as in Excel; undefined for keys that select nothing or belong to the grid. */
export function keyMove({ key, ctrlKey, shiftKey }: KeyPress, state: KeyState): Area | undefined {
  const { selected, active, last, frozen, page, size } = state;
  if (key === " ") {
    if (ctrlKey === shiftKey) return undefined;
    return ctrlKey ? { ...selected, row: 0, rows: size.rows } : { ...selected, column: 0, columns: size.columns };
  }
  if (key === "Enter" && shiftKey && !ctrlKey && selected.rows * selected.columns === 1)
    return { ...selected, row: Math.max(0, selected.row - 1) };
  const from = shiftKey ? farEnd(selected, active) : active;
  const to = target(key, ctrlKey, from, { last, frozen, page, size });
  if (!to) return undefined;
  return shiftKey ? between(active, to) : { row: to.row, column: to.column, rows: 1, columns: 1 };
}

type Cell = KeyState["active"];

function target(
  key: string,
  ctrlKey: boolean,
  from: Cell,
  { last, frozen, page, size }: Pick<KeyState, "last" | "frozen" | "page" | "size">,
): Cell | undefined {
  switch (key) {
    case "Home":
      return ctrlKey ? { row: frozen.rows, column: frozen.columns } : { row: from.row, column: frozen.columns };
    case "End":
      return ctrlKey ? last : undefined;
    case "PageDown":
      return ctrlKey ? undefined : { ...from, row: Math.min(size.rows - 1, from.row + page) };
    case "PageUp":
      return ctrlKey ? undefined : { ...from, row: Math.max(0, from.row - page) };
    default:
      return undefined;
  }
}

/** The corner of the selection opposite the active cell. */
const farEnd = ({ row, column, rows, columns }: Area, active: Cell): Cell => ({
  row: active.row === row ? row + rows - 1 : row,
  column: active.column === column ? column + columns - 1 : column,
});

const between = (one: Cell, other: Cell): Area => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});
