import { relationRule } from "../../rule";
import { given, rowOf, type TableColumn } from "../../../reading/table";
import { walkDates } from "./dateWalk";

/** X04: a day that lies before the day of the row above it. Sits on the later row's day. */
export default relationRule({
  id: "X04",
  code: "DATES_OUT_OF_ORDER",
  severity: "warning",
  relation: "DAILY",
  start: (table, relation, report) =>
    walkDates(table, relation, {
      reversed: (later, earlier) =>
        report(table.columns.get(relation.date) as TableColumn, later, undefined, earlier + table.found.firstRow),
    }),
  describe(table, relation, { row, other }) {
    const days = table.columns.get(relation.date) as TableColumn;
    return { previous: given(days, rowOf(table, other)), date: given(days, rowOf(table, row)) };
  },
});
