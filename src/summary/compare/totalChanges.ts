import type { FigureChange } from "../../contract/comparison";
import { ROW } from "../../reading/recognise/recognised";
import { valueOrNaN, type Table } from "../../reading/table";

/** The sums of two tables with different days, only for columns that count activity and not levels. */
export function totalChanges(before: Table, after: Table): FigureChange[] {
  return flowsOf(after)
    .filter((key) => before.columns.has(key) && after.columns.has(key))
    .map((key) => ({
      row: undefined,
      key,
      header: after.found.columns.find((column) => column.key === key)?.header ?? key,
      isShare: false,
      before: sumOf(before, key),
      after: sumOf(after, key),
      cells: { before: null, after: null },
    }))
    .filter(({ before: was, after: is }) => was !== is);
}

function flowsOf({ found: { kind } }: Table): readonly string[] {
  return kind.relations.flatMap((each) => {
    if (each.relation !== "TOTAL") return [];
    return each.within ? (each.flows ?? []) : each.columns;
  });
}

function sumOf({ columns, roles }: Table, key: string): number {
  const column = columns.get(key);
  let sum = 0;
  for (let i = 0; column && i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    const value = valueOrNaN(column, i);
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}
