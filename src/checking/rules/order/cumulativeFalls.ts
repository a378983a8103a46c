import { cellAddress } from "../../../core/cells/area";
import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type TableColumn } from "../../../reading/table";
import { hidesSeries } from "./groups";
import { neighbours } from "./neighbours";
import { isOtherTime } from "./timeColumn";

/** X05: a figure that only grows has fallen. Legal after deaths or deactivations, so a warning that asks why. */
export default relationRule({
  id: "X05",
  code: "CUMULATIVE_FALLS",
  severity: "warning",
  relation: "CUMULATIVE",
  start(table, relation, report, book) {
    const figures = columnsOf(table, relation.columns);
    const by = table.columns.get(relation.by);
    if (figures.length === 0 || !by || hidesSeries(table, relation.within)) return undefined;
    return neighbours(table, relation.within, (later, earlier) => {
      if (earlier === undefined || !isOtherTime(by, later, earlier)) return;
      for (const column of figures) {
        if (given(column, earlier) - given(column, later) > book.tolerance) {
          report(column, later, undefined, earlier + table.found.firstRow);
        }
      }
    });
  },
  describe(table, relation, { row, column, other }) {
    const figure = columnsOf(table, relation.columns).find((candidate) => candidate.column === column) as TableColumn;
    return {
      expected: given(figure, rowOf(table, other)),
      found: given(figure, rowOf(table, row)),
      previous: cellAddress(other, column),
    };
  },
});
