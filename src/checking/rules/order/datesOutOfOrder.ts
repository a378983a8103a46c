import { valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { walkDates } from "./dateWalk";

/** X04: a day before the day of the row above. Reported on the later row's day. */
export default relationRule({
  id: "X04",
  code: "DATES_OUT_OF_ORDER",
  severity: "warning",
  relation: "DAILY",
  bind(table, relation, report) {
    const days = table.columns.get(relation.date);
    const walk =
      days && walkDates(table, relation, { reversed: (later, earlier) => report(days, later, { seed: earlier }) });
    return (
      walk && {
        ...walk,
        detail: ({ i, seed: earlier }) => ({ previous: valueOrNaN(days, earlier), date: valueOrNaN(days, i) }),
      }
    );
  },
});
