import { cellAddress } from "../../../core/cells/area";
import { hidesSeries } from "../../../reading/series/groups";
import { isOtherTime } from "../../../reading/series/timeColumn";
import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, valueOrNaN, type Table, type TableColumn } from "../../../reading/table";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/**
 * True where the table's own total adds up the column: each row counts its own period, and the figures need not grow. The total
 * of levels would be the last of them.
 */
function isAddedUp({ roles }: Table, column: TableColumn): boolean {
  const total = roles.lastIndexOf(ROW.TOTAL);
  if (total < 0) return false;
  let [sum, rows] = [0, 0];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    sum += valueOrNaN(column, i);
    rows++;
  }
  return rows > 1 && sum === valueOrNaN(column, total);
}

/** X05: a figure that only grows has fallen. Legal after deaths or deactivations, so a warning that asks why. */
export default relationRule({
  id: "X05",
  code: "CUMULATIVE_FALLS",
  severity: "warning",
  relation: "CUMULATIVE",
  bind(table, relation, report, { tolerance }) {
    const figures = columnsOf(table, relation.columns).filter((column) => !isAddedUp(table, column));
    const by = table.columns.get(relation.by);
    if (figures.length === 0 || !by || hidesSeries(table, relation.within)) return undefined;
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined || !isOtherTime(by, later, earlier)) return;
        for (const figure of figures)
          if (valueOrNaN(figure, earlier) - valueOrNaN(figure, later) > tolerance)
            report(figure, later, { seed: earlier });
      }),
      detail: ({ column, i, seed: earlier }) => ({
        expected: valueOrNaN(column, earlier),
        found: valueOrNaN(column, i),
        previous: cellAddress(earlier + table.found.firstRow, column.column),
      }),
    };
  },
});
