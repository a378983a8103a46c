import { allOf, isApproximate, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";

/**
 * R21: the outcomes of a session, absences included, add up to more than the people expected. Reported on those expected.
 * Unexpected people may come, so a warning.
 */
export default relationRule({
  id: "R21",
  code: "PARTS_ABOVE_WHOLE",
  severity: "warning",
  relation: "PARTS_WITHIN",
  bind(table, relation, report, { tolerance }) {
    const whole = table.columns.get(relation.whole);
    const parts = allOf(table, ...relation.parts);
    if (!whole || !parts) return undefined;
    const sum = (i: number) => parts.reduce((total, part) => total + valueOrNaN(part, i), 0);
    return {
      visit(i) {
        if (sum(i) - tolerance > valueOrNaN(whole, i) && !isApproximate([whole, ...parts], i)) report(whole, i);
      },
      detail: ({ i }) => ({ bound: valueOrNaN(whole, i), found: sum(i) }),
    };
  },
});
