import { valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { walkDates } from "./dateWalk";

/** C12: a day that leaves its sequence and fits with day and month swapped, such as 3/11 among days of November. */
export default relationRule({
  id: "C12",
  code: "DAY_MONTH_SWAPPED",
  severity: "warning",
  relation: "DAILY",
  bind(table, relation, report) {
    const days = table.columns.get(relation.date);
    const walk = days && walkDates(table, relation, { swapped: (i, means) => report(days, i, { seed: means }) });
    return walk && { ...walk, detail: ({ i, seed: means }) => ({ date: valueOrNaN(days, i), means }) };
  },
});
