import type { RelationOf } from "../../../sheets/relation";
import {
  columnsOf,
  isApproximate,
  type Table,
  type TableColumn,
  valueOrNaN,
  valueOrZero,
} from "../../../reading/table";

/** The columns of a sheet's stock ledger, with the sums that its rules share. */
export interface Ledger {
  readonly opening: TableColumn;
  readonly closing: TableColumn;
  readonly outs: readonly TableColumn[];
  /** Opening plus everything that came in; NaN if the opening is blank or a figure is unreadable. */
  available(i: number): number;
  /** Everything that went out. */
  out(i: number): number;
  isApproximate(i: number): boolean;
}

export function ledgerOf(table: Table, relation: RelationOf<"LEDGER">): Ledger | undefined {
  const opening = table.columns.get(relation.opening);
  const closing = table.columns.get(relation.closing);
  if (!opening || !closing) return undefined;
  const ins = columnsOf(table, relation.ins);
  const outs = columnsOf(table, relation.outs);
  const every = [opening, ...ins, ...outs, closing];
  return {
    opening,
    closing,
    outs,
    available: (i) => valueOrNaN(opening, i) + sum(ins, i),
    out: (i) => sum(outs, i),
    isApproximate: (i) => isApproximate(every, i),
  };
}

function sum(columns: readonly TableColumn[], i: number): number {
  let total = 0;
  for (const column of columns) total += valueOrZero(column, i);
  return total;
}
