import { valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { farFigures } from "./steadyFigures";
import { slipOf } from "./usualFigures";

/**
 * X07: a figure far from the others of its unit that no digit slip explains. Far figures that resemble each other are not
 * reported: a week under a quota, short Saturdays, a surge before an election.
 */
export default relationRule({
  id: "X07",
  code: "OUTLIER",
  severity: "warning",
  relation: "STEADY",
  bind(table, relation, report) {
    const far = farFigures(table, relation, (column, i, { usual, isHabit }) => {
      if (!isHabit && slipOf(valueOrNaN(column, i), usual) === undefined) report(column, i);
    });
    return (
      far && {
        ...far.pass,
        detail: ({ column, i }) => ({ found: valueOrNaN(column, i), usual: far.usualFor(column, i).median }),
      }
    );
  },
});
