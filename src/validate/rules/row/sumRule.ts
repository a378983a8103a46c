import { causeOf } from "../../cause";
import type { Mismatch } from "../../../core/finding";
import { dataRows, type Pass, type Report } from "../../rule";
import { figure, given, isApproximate, type Table, type TableColumn } from "../../table";

/** Columns of which one should be the sum of some less the sum of others. */
export interface Sum {
  readonly accused: TableColumn;
  readonly plus: readonly TableColumn[];
  readonly minus?: readonly TableColumn[];
}

/** Compares every row's sum with its figure; a row without the figure, or with a part that cannot be read, is passed. */
export function sumPass(table: Table, sum: Sum, report: Report, severity?: "warning"): Pass {
  const every = [sum.accused, ...sum.plus, ...(sum.minus ?? [])];
  return dataRows(table, (i) => {
    const difference = Math.abs(expectedOf(sum, i) - given(sum.accused, i));
    if (difference > table.settings.tolerance) report(sum.accused, i, isApproximate(every, i) ? "warning" : severity);
  });
}

export function sumMismatch(sum: Sum, i: number): Mismatch {
  const expected = expectedOf(sum, i);
  const found = given(sum.accused, i);
  const cause = causeOf(expected, found);
  return { expected, found, ...(cause && { cause }) };
}

function expectedOf({ plus, minus = [] }: Sum, i: number): number {
  let total = 0;
  for (const column of plus) total += figure(column, i);
  for (const column of minus) total -= figure(column, i);
  return total;
}
