import { ROW } from "../../../reading/recognise/recognised";
import { STATE } from "../../../reading/table";
import { relationRule } from "../../rule";
import { isOfPage } from "./totalOfMore";
import { totalSums } from "./totalSums";

/**
 * X09: a total row between data rows, which every sum and average over the column includes. Reported on the total's first
 * figure. A total above the first or below the last data row is in place, and so are the totals of printed pages and of blocks of
 * rows, such as districts under their villages.
 */
export default relationRule({
  id: "X09",
  code: "TOTAL_BETWEEN_ROWS",
  severity: "error",
  relation: "TOTAL",
  bind(table, relation, report) {
    const counts = [...table.columns.values()]
      .filter(({ definition }) => definition.type.name === "jumlah")
      .sort((a, b) => a.column - b.column);
    const [first] = counts;
    if (!first) return undefined;
    const accusedAt = (i: number) => counts.find(({ states }) => states[i] !== STATE.BLANK) ?? first;
    const sums = table.once(totalSums, relation);
    const waiting: number[] = [];
    const between: number[] = [];
    let dataSeen = false;
    return {
      rows(from, to) {
        sums.rows(from, to);
        for (let i = from; i < to; i++) {
          const role = table.roles[i];
          if (role === ROW.TOTAL && dataSeen && !isOfPage(table, i)) waiting.push(i);
          if (role !== ROW.DATA) continue;
          between.push(...waiting.splice(0));
          dataSeen = true;
        }
      },
      end() {
        if (between.length > 0 && !sums.inBlocks()) for (const i of between) report(accusedAt(i), i);
      },
      detail: () => undefined,
    };
  },
});
