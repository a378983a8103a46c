import { allOf, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";

/** R12: nothing ends before it begins, arrives before it is requested, or is reported before it happens. */
export default relationRule({
  id: "R12",
  code: "DAYS_REVERSED",
  severity: "error",
  relation: "DAYS_IN_ORDER",
  bind(table, { earlier, later }, report) {
    const found = allOf(table, earlier, later);
    if (!found) return undefined;
    const [first, last] = found;
    return {
      visit(i) {
        if (valueOrNaN(last, i) < valueOrNaN(first, i)) report(last, i);
      },
      detail: ({ i }) => ({ earlier: valueOrNaN(first, i), later: valueOrNaN(last, i) }),
    };
  },
});
