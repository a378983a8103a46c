import { calendar } from "../../../core/calendar/calendar";
import { relationRule } from "../../rule";
import { given, rowOf, type TableColumn } from "../../table";
import { walkDates } from "./dateWalk";

/** A sheet whose days mostly follow each other this closely is kept daily. */
const DAILY_GAP = 5;

/**
 * X03: a working day without a row. Sits on the day after the gap. Silent where the sheet is not kept daily: a ledger by
 * the month has a gap in every row.
 */
export default relationRule({
  id: "X03",
  code: "WORKING_DAY_MISSING",
  severity: "warning",
  relation: "DAILY",
  start(table, relation, report) {
    const days = table.columns.get(relation.date);
    if (!days) return undefined;
    const open = calendar(table.settings.week, table.settings.closures);
    const gaps: { later: number; earlier: number }[] = [];
    let close = 0;
    const pass = walkDates(table, relation, {
      inOrder(later, earlier) {
        const [from, to] = [given(days, earlier), given(days, later)];
        if (to - from <= DAILY_GAP) close++;
        if (to - from > 1 && open.openDays(from + 1, to - 1) > 0) gaps.push({ later, earlier });
      },
    });
    return (
      pass && {
        ...pass,
        end() {
          if (close < gaps.length) return;
          for (const { later, earlier } of gaps) report(days, later, undefined, earlier + table.found.firstRow);
        },
      }
    );
  },
  describe(table, relation, { row, other }) {
    const days = table.columns.get(relation.date) as TableColumn;
    const open = calendar(table.settings.week, table.settings.closures);
    const [from, to] = [given(days, rowOf(table, other)), given(days, rowOf(table, row))];
    return { first: open.nextOpen(from + 1) as number, days: open.openDays(from + 1, to - 1) };
  },
});
