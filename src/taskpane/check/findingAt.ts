import type { Place } from "./browsing";
import type { GroupOfTable } from "./groupOfTable";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const cellOf = ({ table }: GroupOfTable, index: number): Cell => table.report.at(index);
const isAt = (one: Cell, { row, column }: Cell) => one.row === row && one.column === column;

/** The first finding of a cell; the current one comes before others of the same cell. */
export function findingAt(groups: readonly GroupOfTable[], current: Place | undefined, cell: Cell): Place | undefined {
  const group = current && groups[current.group];
  const index = current && group?.indexes[current.item];
  if (current && group && index !== undefined && isAt(cellOf(group, index), cell)) return current;
  for (const [at, one] of groups.entries()) {
    const item = one.indexes.findIndex((each) => isAt(cellOf(one, each), cell));
    if (item >= 0) return { group: at, item };
  }
  return undefined;
}
