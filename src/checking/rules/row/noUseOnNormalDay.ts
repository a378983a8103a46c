import { allOf, valueOrZero, wordAt } from "../../../reading/table";
import { relationRule } from "../../rule";

/** R14: a normal day without use; perhaps the office was closed or the use was forgotten. Reported on the use. */
export default relationRule({
  id: "R14",
  code: "NO_USE_ON_NORMAL_DAY",
  severity: "warning",
  relation: "DAY_STATUS",
  bind(table, relation, report) {
    const found = allOf(table, relation.status, relation.use);
    if (!found) return undefined;
    const [status, use] = found;
    return {
      visit(i) {
        if (valueOrZero(use, i) === 0 && wordAt(status, i) === "normal") report(use, i);
      },
      detail: () => undefined,
    };
  },
});
