import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type TableColumn } from "../../../reading/table";
import { farFigures, usualFor } from "./steadyFigures";
import { slipOf } from "./usualFigures";

/**
 * X08: a figure ten, a hundred or a thousand times the usual ones of its unit, or as much smaller; several that are
 * smaller alike are days under a quota.
 */
export default relationRule({
  id: "X08",
  code: "DIGIT_SLIP",
  severity: "warning",
  relation: "STEADY",
  start: (table, relation, report) =>
    farFigures(table, relation, (column, i, { usual, isHabit }) => {
      const slip = slipOf(given(column, i), usual);
      if (slip !== undefined && !(isHabit && slip < 1)) report(column, i);
    }),
  describe(table, relation, { row, column }) {
    const figures = columnsOf(table, relation.columns).find((candidate) => candidate.column === column) as TableColumn;
    const found = given(figures, rowOf(table, row));
    const usual = usualFor(table, relation, figures, rowOf(table, row));
    return { found, usual: usual.median, factor: slipOf(found, usual) as number };
  },
});
