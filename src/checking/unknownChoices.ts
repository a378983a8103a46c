import { STATE, type Table } from "../reading/table";

/** From this many cells and this share of a column, words that are not on its list are a doubt about the whole column. */
export const FEWEST_UNKNOWN = 20;
export const MOST_UNKNOWN = 0.8;

/** How many of a column's filled cells are not on its list. */
export interface Unlisted {
  readonly unknown: number;
  readonly filled: number;
}

/** The columns with hardly any cell on their list, by column of the sheet. */
export function unlistedColumns(table: Table): ReadonlyMap<number, Unlisted> {
  const counts = new Map<number, number>();
  if (![...table.columns.values()].some(({ doubts }) => doubts.has("UNKNOWN_CHOICE"))) return new Map();
  table.doubts.visit(0, table.doubts.count, (column, _i, doubt) => {
    if (doubt === "UNKNOWN_CHOICE") counts.set(column, (counts.get(column) ?? 0) + 1);
  });
  const found = new Map<number, Unlisted>();
  for (const { column, states } of table.columns.values()) {
    const unknown = counts.get(column) ?? 0;
    if (unknown < FEWEST_UNKNOWN) continue;
    let filled = 0;
    for (const state of states) if (state !== STATE.BLANK && state !== STATE.SKIPPED) filled++;
    if (unknown >= MOST_UNKNOWN * filled) found.set(column, { unknown, filled });
  }
  return found;
}
