import { valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { farFigures } from "./steadyFigures";
import { slipOf } from "./usualFigures";

/**
 * X08: a figure ten, a hundred or a thousand times as large or as small as is usual for its unit. Several similar small figures
 * are days under a quota.
 */
export default relationRule({
  id: "X08",
  code: "DIGIT_SLIP",
  severity: "warning",
  relation: "STEADY",
  bind(table, relation, report) {
    const far = farFigures(table, relation, (column, i, { usual, isHabit }) => {
      const slip = slipOf(valueOrNaN(column, i), usual);
      if (slip !== undefined && !(isHabit && slip < 1)) report(column, i);
    });
    return (
      far && {
        ...far.pass,
        detail({ column, i }) {
          const [found, usual] = [valueOrNaN(column, i), far.usualFor(column, i)];
          return { found, usual: usual.median, factor: slipOf(found, usual) ?? 1 };
        },
      }
    );
  },
});
