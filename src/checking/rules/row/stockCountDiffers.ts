import { mismatchOf } from "../../cause";
import { dataRows, relationRule } from "../../rule";
import { given, isApproximate, rowOf, type TableColumn } from "../../../reading/table";

/** R20: what was counted by hand differs from the card. Sits on the count. */
export default relationRule({
  id: "R20",
  code: "STOCK_COUNT_DIFFERS",
  severity: "warning",
  relation: "STOCK_COUNT",
  start(table, relation, report, { tolerance }) {
    const [book, counted] = [table.columns.get(relation.book), table.columns.get(relation.counted)];
    if (!book || !counted) return undefined;
    return dataRows(table, (i) => {
      if (Math.abs(given(book, i) - given(counted, i)) > tolerance) report(counted, i);
    });
  },
  describe(table, relation, { row }) {
    const [book, counted] = [table.columns.get(relation.book), table.columns.get(relation.counted)] as [
      TableColumn,
      TableColumn,
    ];
    const i = rowOf(table, row);
    return mismatchOf(given(book, i), given(counted, i), isApproximate([book, counted], i));
  },
});
