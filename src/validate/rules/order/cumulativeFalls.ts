import { cellAddress } from "../../../core/cells/area";
import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type TableColumn } from "../../table";
import { neighbours } from "./neighbours";

/** X05: a figure that only grows has fallen. Legal after deaths or deactivations, so a warning that asks why. */
export default relationRule({
  id: "X05",
  code: "CUMULATIVE_FALLS",
  severity: "warning",
  relation: "CUMULATIVE",
  start(table, relation, report) {
    const figures = columnsOf(table, relation.columns);
    if (figures.length === 0 || !table.columns.has(relation.by)) return undefined;
    return neighbours(table, columnsOf(table, relation.within), (later, earlier) => {
      if (earlier === undefined) return;
      for (const column of figures) {
        if (given(column, later) < given(column, earlier)) {
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
