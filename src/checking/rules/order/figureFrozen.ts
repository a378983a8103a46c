import { cellAddress } from "../../../core/cells/area";
import { relationRule } from "../../rule";
import { columnsOf, figure, given, rowOf, type TableColumn } from "../../../reading/table";
import { hidesSeries } from "./groups";
import { neighbours } from "./neighbours";
import { isOtherTime } from "./timeColumn";

/**
 * X06: the same figure as in the report before, although there was activity. Sits on the later figure. Kota Lubuklinggau's
 * 4,015 IKD stood unchanged on 2 and 13 November 2023, after five days of outreach.
 */
export default relationRule({
  id: "X06",
  code: "FIGURE_FROZEN",
  severity: "warning",
  relation: "FROZEN",
  start(table, relation, report) {
    const frozen = table.columns.get(relation.column);
    const activity = columnsOf(table, relation.activity);
    const by = table.columns.get(relation.by);
    if (!frozen || activity.length === 0 || !by || hidesSeries(table, relation.within)) return undefined;
    return neighbours(table, relation.within, (later, earlier) => {
      if (earlier === undefined || !isOtherTime(by, later, earlier)) return;
      if (!activity.some((column) => figure(column, later) > 0)) return;
      const value = given(frozen, later);
      if (value > 0 && value === given(frozen, earlier)) {
        report(frozen, later, undefined, earlier + table.found.firstRow);
      }
    });
  },
  describe(table, relation, { row, other }) {
    const frozen = table.columns.get(relation.column) as TableColumn;
    return { value: given(frozen, rowOf(table, row)), previous: cellAddress(other, frozen.column) };
  },
});
