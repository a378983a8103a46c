import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { columnsOf, figure, given, rowOf, type TableColumn } from "../../../reading/table";
import { hidesSeries } from "./groups";
import { neighbours } from "./neighbours";

/** X12: stock is higher than before and nothing came in that explains it. Sits on the later stock. */
export default relationRule({
  id: "X12",
  code: "RISE_WITHOUT_RECEIPT",
  severity: "warning",
  relation: "STOCK_RISE",
  start(table, relation, report, book) {
    const stock = table.columns.get(relation.stock);
    const receipts = columnsOf(table, relation.receipts);
    // Without a column of receipts every delivery would be accused.
    if (!stock || receipts.length === 0 || hidesSeries(table, relation.within)) return undefined;
    return neighbours(table, relation.within, (later, earlier) => {
      if (earlier === undefined) return;
      const risen = given(stock, later) - given(stock, earlier) - received(receipts, later);
      if (risen > book.tolerance) report(stock, later, undefined, earlier + table.found.firstRow);
    });
  },
  describe(table, relation: RelationOf<"STOCK_RISE">, { row, other }) {
    const stock = table.columns.get(relation.stock) as TableColumn;
    return {
      before: given(stock, rowOf(table, other)),
      received: received(columnsOf(table, relation.receipts), rowOf(table, row)),
      found: given(stock, rowOf(table, row)),
    };
  },
});

function received(receipts: readonly TableColumn[], i: number): number {
  let sum = 0;
  for (const receipt of receipts) sum += figure(receipt, i);
  return sum;
}
