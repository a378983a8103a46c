import type { FindingGroup } from "./groupFindings";
import type { CheckedSheet, CheckedTable } from "./runCheck";

/** A group of findings with its table. */
export interface GroupOfTable extends FindingGroup {
  readonly tableIndex: number;
  readonly table: CheckedTable;
}

export function groupsOf({ tables }: CheckedSheet): readonly GroupOfTable[] {
  return tables.flatMap((table, tableIndex) => table.groups.map((group) => ({ ...group, tableIndex, table })));
}
