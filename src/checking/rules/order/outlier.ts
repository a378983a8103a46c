import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type TableColumn } from "../../../reading/table";
import { farFigures, usualFor } from "./steadyFigures";
import { slipOf } from "./usualFigures";

/**
 * X07: a figure far from the others of its unit, which no slipped digit explains. Silent about far figures that are like
 * each other: a week under a quota, short Saturdays, a surge before an election.
 */
export default relationRule({
  id: "X07",
  code: "OUTLIER",
  severity: "warning",
  relation: "STEADY",
  start: (table, relation, report) =>
    farFigures(table, relation, (column, i, { usual, isHabit }) => {
      if (!isHabit && slipOf(given(column, i), usual) === undefined) report(column, i);
    }),
  describe(table, relation, { row, column }) {
    const figures = columnsOf(table, relation.columns).find((candidate) => candidate.column === column) as TableColumn;
    const i = rowOf(table, row);
    return { found: given(figures, i), usual: usualFor(table, relation, figures, i).median };
  },
});
