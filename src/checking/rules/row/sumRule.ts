import { mismatchOf } from "../../cause";
import type { Mismatch } from "../../../contract/finding";
import type { Book } from "../../../reading/book/book";
import { dataRows, type Pass, type Report } from "../../rule";
import { STATE, figure, given, isApproximate, type Table, type TableColumn } from "../../../reading/table";

/** Columns of which one should be the sum of the others. */
export interface Sum {
  readonly accused: TableColumn;
  readonly plus: readonly TableColumn[];
}

/**
 * Compares every row's sum with its figure. A row without the figure, without any of its parts, or with a part that cannot
 * be read is passed.
 */
export function sumPass(table: Table, sum: Sum, report: Report, book: Book, severity?: "warning"): Pass {
  return dataRows(table, (i) => {
    const difference = Math.abs(expectedOf(sum, i) - given(sum.accused, i));
    if (difference > book.tolerance)
      report(sum.accused, i, isApproximate([sum.accused, ...sum.plus], i) ? "warning" : severity);
  });
}

export function sumMismatch(sum: Sum, i: number): Mismatch {
  const expected = expectedOf(sum, i);
  const found = given(sum.accused, i);
  return mismatchOf(expected, found, isApproximate([sum.accused, ...sum.plus], i));
}

function expectedOf({ plus }: Sum, i: number): number {
  let total = 0;
  let parts = 0;
  for (const column of plus) {
    total += figure(column, i);
    if (column.states[i] !== STATE.BLANK) parts++;
  }
  return parts === 0 ? Number.NaN : total;
}
