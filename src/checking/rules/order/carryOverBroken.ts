import { cellAddress } from "../../../core/cells/area";
import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { given, isApproximate, rowOf, type Table } from "../../../reading/table";
import { hidesSeries } from "./groups";
import { ledgerOf } from "../row/ledger";
import { neighbours } from "./neighbours";

/**
 * X01: what a row begins with is what the row before it ended with, or what was counted by hand there. Sits on the later
 * row's opening figure.
 */
export default relationRule({
  id: "X01",
  code: "CARRY_OVER_BROKEN",
  severity: "error",
  relation: "CARRY_OVER",
  start(table, relation, report, book) {
    const pair = columns(table, relation);
    if (!pair) return undefined;
    const { opening, closing } = pair;
    const corrected = correctedByCount(table, relation.closing);
    const mayHideSites = hidesSeries(table, relation.within);
    const broken: { readonly later: number; readonly earlier: number }[] = [];
    let links = 0;
    const pass = neighbours(table, relation.within, (later, earlier) => {
      if (earlier === undefined) return;
      const difference = Math.abs(given(opening, later) - given(closing, earlier));
      if (difference <= book.tolerance) links++;
      if (!(difference > book.tolerance)) return;
      if (given(opening, later) === corrected(earlier)) return;
      if (mayHideSites) broken.push({ later, earlier });
      else accuse(later, earlier);
    });
    return {
      ...pass,
      // Where the rows of several sites cannot be told apart, hardly any follows from the one above it.
      end: () => {
        if (broken.length < links) for (const { later, earlier } of broken) accuse(later, earlier);
      },
    };

    function accuse(later: number, earlier: number): void {
      const approximate = isApproximate([opening], later) || isApproximate([closing], earlier);
      report(opening, later, approximate ? "warning" : undefined, earlier + table.found.firstRow);
    }
  },
  describe(table, relation, { row, other }) {
    const { opening, closing } = columns(table, relation) as NonNullable<ReturnType<typeof columns>>;
    const [later, earlier] = [rowOf(table, row), rowOf(table, other)];
    const approximate = isApproximate([opening], later) || isApproximate([closing], earlier);
    const mismatch = mismatchOf(given(closing, earlier), given(opening, later), approximate);
    return { ...mismatch, previous: cellAddress(other, closing.column) };
  },
});

function columns(table: Table, relation: RelationOf<"CARRY_OVER">) {
  const [opening, closing] = [table.columns.get(relation.opening), table.columns.get(relation.closing)];
  return opening && closing && { opening, closing };
}

/**
 * The figure that a count by hand put in the place of a row's closing; undefined where nothing was counted. A closing that
 * is itself wrong was not corrected by the count but mistyped after it, and the row that follows must be held to it.
 */
export function correctedByCount(table: Table, closing: string): (i: number) => number | undefined {
  const { relations } = table.found.kind;
  const count = relations.find((each) => each.relation === "STOCK_COUNT" && each.book === closing);
  const kept = relations.find((each) => each.relation === "LEDGER" && each.closing === closing);
  const counted = count?.relation === "STOCK_COUNT" ? table.columns.get(count.counted) : undefined;
  if (!counted) return () => undefined;
  const ledger = kept?.relation === "LEDGER" ? ledgerOf(table, kept) : undefined;
  return (i) => {
    const isWrong = ledger && ledger.available(i) - ledger.out(i) !== given(ledger.closing, i);
    return isWrong ? undefined : given(counted, i);
  };
}
