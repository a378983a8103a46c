import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { TableArea } from "../../../core/cells/sheetCells";

/** What a table must not grow over. */
export interface Surroundings {
  readonly tables: readonly TableArea[];
  readonly merges: readonly Area[];
  /** True if a cell has content. */
  readonly isFilled: (row: number, column: number) => boolean;
}

/**
 * How many rows right below a table are free, up to the given one: blank in all its columns, and not part of another table or a
 * merged cell. None below a total row, and none for a table without headers.
 */
export function roomBelow(table: TableArea, lastRow: number, { tables, merges, isFilled }: Surroundings): number {
  if (table.totalRow || !table.headerRow) return 0;
  const { area } = table;
  const taken = [...tables.filter(({ name }) => name !== table.name).map((other) => other.area), ...merges];
  const first = area.row + area.rows;
  const columns = Array.from({ length: area.columns }, (_column, index) => area.column + index);
  let rows = 0;
  for (let row = first; row <= lastRow && row < SHEET_SIZE.rows; row++, rows++) {
    const isTaken = taken.some((other) => isAcross(other, row, area));
    if (isTaken || columns.some((column) => isFilled(row, column))) break;
  }
  return rows;
}

/** How many of these rows now have content, from the first on without a gap. */
export function filledRows({ area }: TableArea, rows: number, isFilled: Surroundings["isFilled"]): number {
  const columns = Array.from({ length: area.columns }, (_column, index) => area.column + index);
  let filled = 0;
  while (filled < rows && columns.some((column) => isFilled(area.row + area.rows + filled, column))) filled++;
  return filled;
}

const isAcross = (other: Area, row: number, { column, columns }: Area) =>
  row >= other.row &&
  row < other.row + other.rows &&
  other.column < column + columns &&
  column < other.column + other.columns;
