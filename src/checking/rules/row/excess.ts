import type { Excess, Severity } from "../../../contract/finding";
import type { Book } from "../../../reading/book/book";
import { dataRows, type Pass, type Report } from "../../rule";
import { firstFilled } from "./firstFilled";
import { figure, given, isApproximate, type Table, type TableColumn } from "../../../reading/table";

/** Columns whose sum may not be above another column. A finding sits on the first of them that is filled. */
export interface Bound {
  readonly parts: readonly TableColumn[];
  readonly bound: TableColumn;
}

export function excessPass(
  table: Table,
  limits: Bound,
  report: Report,
  book: Book,
  severityOf?: (i: number) => Severity,
): Pass {
  const { parts, bound } = limits;
  return dataRows(table, (i) => {
    const excess = total(parts, i) - given(bound, i);
    if (!(excess > book.tolerance)) return;
    const accused = firstFilled(parts, i);
    if (accused) report(accused, i, isApproximate([...parts, bound], i) ? "warning" : severityOf?.(i));
  });
}

export function excessAt({ parts, bound }: Bound, i: number): Excess {
  return { bound: given(bound, i), found: total(parts, i) };
}

function total(parts: readonly TableColumn[], i: number): number {
  let sum = 0;
  for (const part of parts) sum += figure(part, i);
  return sum;
}
