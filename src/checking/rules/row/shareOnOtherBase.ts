import { headerOf, type TableColumn } from "../../../reading/table";
import { relationRule } from "../../rule";
import { half, shareColumns, shareDistance, shareHabit } from "./shareHabit";

/**
 * R05 for a column: nearly all of its percentages use another base than the header names. Reported once, on the first of them;
 * a percentage that follows neither base is reported separately.
 */
export default relationRule({
  id: "R05",
  code: "SHARE_ON_OTHER_BASE",
  severity: "warning",
  relation: "SHARE",
  bind(table, relation, report) {
    const found = shareColumns(table, relation);
    const habit = table.once(shareHabit, relation);
    if (!found || !habit) return undefined;
    let isTold = false;
    const name = (column: TableColumn) => headerOf(table, column);
    const follows = habit.rest ? [found.part, habit.rest] : [habit.base];
    return {
      visit(i) {
        const { off, decimals } = shareDistance(table, found, i);
        if (isTold || !(off > half(decimals))) return;
        isTold = true;
        report(found.share, i);
      },
      detail: () => ({ base: name(found.base), follows: follows.map(name), fits: habit.fits, rows: habit.rows }),
    };
  },
});
