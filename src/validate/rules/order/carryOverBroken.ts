import { cellAddress } from "../../../core/cells/area";
import type { RelationOf } from "../../../sheets/relation";
import { causeOf } from "../../cause";
import { ROW } from "../../recognise/recognised";
import { relationRule } from "../../rule";
import { columnsOf, figure, STATE, type Table, type TableColumn } from "../../table";
import { groupNumbers, isNewestFirst } from "./groups";

/**
 * X01: what a row begins with is what the row before it ended with, for the same site and kind of card. Sits on the later
 * row's opening figure. A sheet with the newest day on top is followed from the bottom.
 */
export default relationRule({
  id: "X01",
  code: "CARRY_OVER_BROKEN",
  severity: "error",
  relation: "CARRY_OVER",
  start(table, relation, report) {
    const pair = columnsOfPair(table, relation);
    if (!pair) return undefined;
    const { opening, closing } = pair;
    const groupOf = groupNumbers(columnsOf(table, relation.within));
    const previous = new Map<number, number>();
    const newestFirst = isNewestFirst(table);
    return {
      rows(from, to) {
        for (let i = from; i < to; i++) {
          if (table.roles[i] !== ROW.DATA) continue;
          const group = groupOf(i);
          const before = previous.get(group);
          previous.set(group, i);
          if (group < 0 || before === undefined) continue;
          if (newestFirst) compare(i, before);
          else compare(before, i);
        }
      },
    };

    function compare(earlier: number, later: number): void {
      if (opening.states[later] === STATE.BLANK || closing.states[earlier] === STATE.BLANK) return;
      const difference = Math.abs(figure(opening, later) - figure(closing, earlier));
      if (!(difference > table.settings.tolerance)) return;
      const isApproximate =
        opening.states[later] === STATE.APPROXIMATE || closing.states[earlier] === STATE.APPROXIMATE;
      report(opening, later, isApproximate ? "warning" : undefined, earlier + table.found.firstRow);
    }
  },
  describe(table, relation, { row, other }) {
    const { opening, closing } = columnsOfPair(table, relation) as Pair;
    const expected = figure(closing, other - table.found.firstRow);
    const found = figure(opening, row - table.found.firstRow);
    const cause = causeOf(expected, found);
    return { expected, found, previous: cellAddress(other, closing.column), ...(cause && { cause }) };
  },
});

interface Pair {
  readonly opening: TableColumn;
  readonly closing: TableColumn;
}

function columnsOfPair(table: Table, relation: RelationOf<"CARRY_OVER">): Pair | undefined {
  const opening = table.columns.get(relation.opening);
  const closing = table.columns.get(relation.closing);
  return opening && closing && { opening, closing };
}
