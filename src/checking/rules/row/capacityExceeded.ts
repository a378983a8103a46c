import type { RelationOf } from "../../../sheets/relation";
import { dataRows, relationRule } from "../../rule";
import { given, rowOf, type Table } from "../../../reading/table";

/** R17: more cards printed than the working printers can print. Sits on the prints. */
export default relationRule({
  id: "R17",
  code: "CAPACITY_EXCEEDED",
  severity: "warning",
  relation: "CAPACITY",
  start(table, relation, report, book) {
    const found = columns(table, relation);
    if (!found) return undefined;
    const { prints, printers, perPrinter } = found;
    return dataRows(table, (i) => {
      const excess = given(prints, i) - given(printers, i) * given(perPrinter, i);
      if (excess > book.tolerance) report(prints, i);
    });
  },
  describe(table, relation, { row }) {
    const { prints, printers, perPrinter } = columns(table, relation) as NonNullable<ReturnType<typeof columns>>;
    const i = rowOf(table, row);
    return { bound: given(printers, i) * given(perPrinter, i), found: given(prints, i) };
  },
});

function columns(table: Table, relation: RelationOf<"CAPACITY">) {
  const [prints, printers, perPrinter] = [
    table.columns.get(relation.prints),
    table.columns.get(relation.printers),
    table.columns.get(relation.perPrinter),
  ];
  return prints && printers && perPrinter && { prints, printers, perPrinter };
}
