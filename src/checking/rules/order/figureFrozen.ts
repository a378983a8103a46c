import { cellAddress } from "../../../core/cells/area";
import { hidesSeries } from "../../../reading/series/groups";
import { isOtherTime } from "../../../reading/series/timeColumn";
import { columnsOf, valueOrNaN, valueOrZero } from "../../../reading/table";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/**
 * X06: the same figure as in the previous report, although there was activity. Reported on the later figure. Kota
 * Lubuklinggau's 4,015 IKD were unchanged between 2 and 13 November 2023, after five days of outreach.
 */
export default relationRule({
  id: "X06",
  code: "FIGURE_FROZEN",
  severity: "warning",
  relation: "FROZEN",
  bind(table, relation, report) {
    const frozen = table.columns.get(relation.column);
    const activity = columnsOf(table, relation.activity);
    const by = table.columns.get(relation.by);
    if (!frozen || activity.length === 0 || !by || hidesSeries(table, relation.within)) return undefined;
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined || !isOtherTime(by, later, earlier)) return;
        if (!activity.some((column) => valueOrZero(column, later) > 0)) return;
        const value = valueOrNaN(frozen, later);
        if (value > 0 && value === valueOrNaN(frozen, earlier)) report(frozen, later, { seed: earlier });
      }),
      detail: ({ i, seed: earlier }) => ({
        value: valueOrNaN(frozen, i),
        previous: cellAddress(earlier + table.found.firstRow, frozen.column),
      }),
    };
  },
});
