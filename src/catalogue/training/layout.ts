import { faultTables, type FaultTable } from "./faultTables";

/** The sheet with twelve faults to find. */
export const FAULT_SHEET = "Latihan";

/** First row of the sheet's tables, from 0; the rows above it hold the instruction. */
export const FIRST_TABLE_ROW = 6;
/** Rows between a table and the title of the next. */
const GAP = 2;

/** A table in its place: rows from 0, its title in the row above its header. All begin in column A. */
export interface PlacedFaultTable extends FaultTable {
  readonly headerRow: number;
}

/** The tables one under the other. */
export const placedFaultTables: readonly PlacedFaultTable[] = place();

function place(): readonly PlacedFaultTable[] {
  let row = FIRST_TABLE_ROW;
  return faultTables.map((table) => {
    const headerRow = row + 1;
    row = headerRow + 1 + table.rows.length + GAP;
    return { ...table, headerRow };
  });
}
