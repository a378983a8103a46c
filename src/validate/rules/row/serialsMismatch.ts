import type { RelationOf } from "../../../sheets/relation";
import { causeOf } from "../../cause";
import { dataRows, relationRule } from "../../rule";
import { given, rowOf, wordAt, type Table, type TableColumn } from "../../table";

/** R19: a range of serial numbers is as long as the quantity received. Sits on the quantity. */
export default relationRule({
  id: "R19",
  code: "SERIALS_MISMATCH",
  severity: "warning",
  relation: "SERIALS",
  start(table, relation, report) {
    const found = columns(table, relation);
    if (!found) return undefined;
    return dataRows(table, (i) => {
      if (Math.abs(lengthAt(found, i) - given(found.quantity, i)) > table.settings.tolerance) report(found.quantity, i);
    });
  },
  describe(table, relation, { row }) {
    const at = columns(table, relation) as Columns;
    const i = rowOf(table, row);
    const [expected, found] = [lengthAt(at, i), given(at.quantity, i)];
    const cause = causeOf(expected, found);
    return { expected, found, ...(cause && { cause }) };
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

/** Cards from the first to the last serial number, by their closing digits; NaN where either has none. */
function lengthAt({ first, last }: Columns, i: number): number {
  return closingDigits(wordAt(last, i)) - closingDigits(wordAt(first, i)) + 1;
}

function closingDigits(serial: string | undefined): number {
  return Number.parseInt(/(\d+)\D*$/.exec(serial ?? "")?.[1] ?? "", 10);
}
