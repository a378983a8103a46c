import { cellAddress } from "../../../core/cells/area";
import type { RelationOf } from "../../../sheets/relation";
import { causeOf } from "../../cause";
import { relationRule } from "../../rule";
import { columnsOf, given, isApproximate, rowOf, type Table } from "../../table";
import { neighbours } from "./neighbours";

/** X01: what a row begins with is what the row before it ended with. Sits on the later row's opening figure. */
export default relationRule({
  id: "X01",
  code: "CARRY_OVER_BROKEN",
  severity: "error",
  relation: "CARRY_OVER",
  start(table, relation, report) {
    const pair = columns(table, relation);
    if (!pair) return undefined;
    const { opening, closing } = pair;
    return neighbours(table, columnsOf(table, relation.within), (later, earlier) => {
      if (earlier === undefined) return;
      const difference = Math.abs(given(opening, later) - given(closing, earlier));
      if (!(difference > table.settings.tolerance)) return;
      const approximate = isApproximate([opening], later) || isApproximate([closing], earlier);
      report(opening, later, approximate ? "warning" : undefined, earlier + table.found.firstRow);
    });
  },
  describe(table, relation, { row, other }) {
    const { opening, closing } = columns(table, relation) as NonNullable<ReturnType<typeof columns>>;
    const expected = given(closing, rowOf(table, other));
    const found = given(opening, rowOf(table, row));
    const cause = causeOf(expected, found);
    return { expected, found, previous: cellAddress(other, closing.column), ...(cause && { cause }) };
  },
});

function columns(table: Table, relation: RelationOf<"CARRY_OVER">) {
  const [opening, closing] = [table.columns.get(relation.opening), table.columns.get(relation.closing)];
  return opening && closing && { opening, closing };
}
