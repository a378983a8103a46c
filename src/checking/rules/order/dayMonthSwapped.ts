import type { Serial } from "../../../core/calendar/civil";
import { relationRule } from "../../rule";
import { given, rowOf, type TableColumn } from "../../../reading/table";
import { walkDates } from "./dateWalk";

/** C12: a day that jumps out of its sequence and fits when day and month change places, as 3/11 among days of November. */
export default relationRule({
  id: "C12",
  code: "DAY_MONTH_SWAPPED",
  severity: "warning",
  relation: "DAILY",
  start: (table, relation, report) =>
    walkDates(table, relation, {
      // The day it means is kept as the other row would be: both are small whole numbers.
      swapped: (i, means) => report(table.columns.get(relation.date) as TableColumn, i, undefined, means),
    }),
  describe(table, relation, { row, other }): { date: Serial; means: Serial } {
    const days = table.columns.get(relation.date) as TableColumn;
    return { date: given(days, rowOf(table, row)), means: other };
  },
});
