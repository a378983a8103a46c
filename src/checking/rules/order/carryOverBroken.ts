import { cellAddress } from "../../../core/cells/area";
import { hidesSeries } from "../../../reading/series/groups";
import { timeColumn } from "../../../reading/series/timeColumn";
import { allOf, isApproximate, type Table, valueOrNaN } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { ledgerOf } from "../row/ledger";
import { neighbours } from "./neighbours";

/**
 * X01: a row opens with the closing of the row before it, or with the physical count made there. Reported on the later row's
 * opening figure.
 */
export default relationRule({
  id: "X01",
  code: "CARRY_OVER_BROKEN",
  severity: "error",
  relation: "CARRY_OVER",
  bind(table, relation, report, { tolerance }) {
    const found = allOf(table, relation.opening, relation.closing);
    if (!found) return undefined;
    const [opening, closing] = found;
    const corrected = correctedByCount(table, relation.closing);
    // Rows without a time may alternate between different things.
    const mayHideSites = !timeColumn(table) || hidesSeries(table, relation.within);
    const approximate = (later: number, earlier: number) =>
      isApproximate([opening], later) || isApproximate([closing], earlier);
    const broken: { readonly later: number; readonly earlier: number }[] = [];
    let links = 0;
    const accuse = (later: number, earlier: number) =>
      report(opening, later, { seed: earlier, severity: approximate(later, earlier) ? "warning" : undefined });
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined) return;
        const difference = Math.abs(valueOrNaN(opening, later) - valueOrNaN(closing, earlier));
        if (difference <= tolerance) links++;
        if (!(difference > tolerance)) return;
        if (valueOrNaN(opening, later) === corrected(earlier)) return;
        if (mayHideSites) broken.push({ later, earlier });
        else accuse(later, earlier);
      }),
      // Where the rows of several sites or things cannot be told apart, hardly any row continues the one above.
      end() {
        if (broken.length < links) for (const { later, earlier } of broken) accuse(later, earlier);
      },
      detail({ i: later, seed: earlier }) {
        const [expected, opened] = [valueOrNaN(closing, earlier), valueOrNaN(opening, later)];
        const previous = cellAddress(earlier + table.found.firstRow, closing.column);
        return { ...mismatchOf(expected, opened, approximate(later, earlier)), previous };
      },
    };
  },
});

/**
 * The physical count that replaced a row's closing; undefined if nothing was counted. A closing that is itself wrong was
 * mistyped after the count and not corrected by it, so the next row must still continue it.
 */
export function correctedByCount(table: Table, closing: string): (i: number) => number | undefined {
  const { relations } = table.found.kind;
  const count = relations.find((each) => each.relation === "STOCK_COUNT" && each.book === closing);
  const kept = relations.find((each) => each.relation === "LEDGER" && each.closing === closing);
  const counted = count?.relation === "STOCK_COUNT" ? table.columns.get(count.counted) : undefined;
  if (!counted) return () => undefined;
  const ledger = kept?.relation === "LEDGER" ? ledgerOf(table, kept) : undefined;
  return (i) => {
    const isWrong = ledger && ledger.available(i) - ledger.out(i) !== valueOrNaN(ledger.closing, i);
    return isWrong ? undefined : valueOrNaN(counted, i);
  };
}
