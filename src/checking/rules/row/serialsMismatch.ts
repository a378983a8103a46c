import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { dataRows, relationRule } from "../../rule";
import { given, isApproximate, rowOf, wordAt, type Table, type TableColumn } from "../../../reading/table";

/** R19: a range of serial numbers is as long as the quantity received. Sits on the quantity. */
export default relationRule({
  id: "R19",
  code: "SERIALS_MISMATCH",
  severity: "warning",
  relation: "SERIALS",
  start(table, relation, report, book) {
    const found = columns(table, relation);
    if (!found) return undefined;
    return dataRows(table, (i) => {
      if (Math.abs(lengthAt(found, i) - given(found.quantity, i)) > book.tolerance) report(found.quantity, i);
    });
  },
  describe(table, relation, { row }) {
    const at = columns(table, relation) as Columns;
    const i = rowOf(table, row);
    return mismatchOf(lengthAt(at, i), given(at.quantity, i), isApproximate([at.quantity], i));
  },
});

interface Columns {
  readonly first: TableColumn;
  readonly last: TableColumn;
  readonly quantity: TableColumn;
}

function columns(table: Table, { first, last, quantity }: RelationOf<"SERIALS">): Columns | undefined {
  const [a, b, c] = [table.columns.get(first), table.columns.get(last), table.columns.get(quantity)];
  return a && b && c && { first: a, last: b, quantity: c };
}

/**
 * Cards from the first to the last serial number, by their closing digits, however long; NaN where either has none or
 * what stands before the digits is not the same.
 */
function lengthAt({ first, last }: Columns, i: number): number {
  const [from, to] = [closingDigits(wordAt(first, i)), closingDigits(wordAt(last, i))];
  if (!from || !to || (to.before !== "" && to.before !== from.before)) return Number.NaN;
  return Number(BigInt(to.digits) - BigInt(from.digits)) + 1;
}

function closingDigits(serial = ""): { readonly before: string; readonly digits: string } | undefined {
  const [, before, digits] = /^(.*?)(\d+)\D*$/.exec(serial.replace(/[ .]/g, "").toUpperCase()) ?? [];
  return before === undefined || digits === undefined ? undefined : { before, digits };
}
