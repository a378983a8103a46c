import { cellAddress } from "../../../core/cells/area";
import { hidesSeries } from "../../../reading/series/groups";
import { isOtherTime } from "../../../reading/series/timeColumn";
import { columnsOf, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/** X05: a figure that only grows has fallen. Legal after deaths or deactivations, so a warning that asks why. */
export default relationRule({
  id: "X05",
  code: "CUMULATIVE_FALLS",
  severity: "warning",
  relation: "CUMULATIVE",
  bind(table, relation, report, { tolerance }) {
    const figures = columnsOf(table, relation.columns);
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
