import { SEVERITIES, type Severity } from "../../contract/finding";
import type { GroupOfTable } from "./groupOfTable";

/** Which findings are listed: those of one severity, of one column, or of both; all if neither is chosen. */
export interface FindingFilter {
  readonly severity?: Severity;
  readonly column?: ColumnPlace;
}

/** A column of one of the tables, which may be below each other. */
export interface ColumnPlace {
  readonly table: number;
  readonly column: number;
}

export interface FilteredColumn extends ColumnPlace {
  readonly count: number;
}

/** Keeps the matching findings; leaves out empty groups. */
export function matching(
  groups: readonly GroupOfTable[],
  { severity, column }: FindingFilter,
): readonly GroupOfTable[] {
  return groups.flatMap((group) => {
    if (severity !== undefined && group.severity !== severity) return [];
    if (column === undefined) return [group];
    if (group.tableIndex !== column.table) return [];
    const kept = [...group.indexes.keys()].filter((item) => group.columns[item] === column.column);
    if (kept.length === 0) return [];
    return [
      {
        ...group,
        indexes: kept.map((item) => group.indexes[item] as number),
        columns: kept.map((item) => group.columns[item] as number),
      },
    ];
  });
}

export const countOf = (groups: readonly GroupOfTable[]) =>
  groups.reduce((sum, { indexes }) => sum + indexes.length, 0);

/** The number of findings per severity in the chosen column; severities that the sheet lacks are left out. */
export function severitiesIn(
  groups: readonly GroupOfTable[],
  { column }: FindingFilter,
): readonly { readonly severity: Severity; readonly count: number }[] {
  return SEVERITIES.filter((severity) => groups.some((group) => group.severity === severity)).map((severity) => ({
    severity,
    count: countOf(matching(groups, { severity, ...(column && { column }) })),
  }));
}

/** The columns with findings, from left to right, with the number of findings of the chosen severity. */
export function columnsIn(groups: readonly GroupOfTable[], { severity }: FindingFilter): readonly FilteredColumn[] {
  const counts = new Map<string, { readonly table: number; readonly column: number; count: number }>();
  for (const { tableIndex: table, columns, severity: own } of groups) {
    for (const column of columns) {
      const key = columnKey({ table, column });
      const entry = counts.get(key) ?? { table, column, count: 0 };
      if (severity === undefined || own === severity) entry.count++;
      counts.set(key, entry);
    }
  }
  return [...counts.values()].sort((a, b) => a.table - b.table || a.column - b.column);
}

export const columnKey = ({ table, column }: ColumnPlace) => `${table}-${column}`;
