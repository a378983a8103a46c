import { dataRows, relationRule } from "../../rule";
import { given, rowOf, type TableColumn } from "../../../reading/table";

/** R12: nothing ends before it begins, arrives before it is asked for, or is reported before it happened. */
export default relationRule({
  id: "R12",
  code: "DAYS_REVERSED",
  severity: "error",
  relation: "DAYS_IN_ORDER",
  start(table, { earlier, later }, report) {
    const [first, last] = [table.columns.get(earlier), table.columns.get(later)];
    if (!first || !last) return undefined;
    return dataRows(table, (i) => {
      if (given(last, i) < given(first, i)) report(last, i);
    });
  },
  describe(table, { earlier, later }, { row }) {
    const [first, last] = [table.columns.get(earlier), table.columns.get(later)] as [TableColumn, TableColumn];
    const i = rowOf(table, row);
    return { earlier: given(first, i), later: given(last, i) };
  },
});
