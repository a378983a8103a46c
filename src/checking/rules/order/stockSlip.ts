import { hidesSeries } from "../../../reading/series/groups";
import { columnsOf, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/** A delivery can make a smaller stock ten times as large. */
const LEAST = 100;
const FACTORS = [10, 100, 1000] as const;

/**
 * X08 for a stock without a column of receipts: exactly ten, a hundred or a thousand times the one before. Reported on the
 * later stock. With receipts, a rise is X12.
 */
export default relationRule({
  id: "X08",
  code: "DIGIT_SLIP",
  severity: "warning",
  relation: "STOCK_RISE",
  bind(table, relation, report) {
    const stock = table.columns.get(relation.stock);
    if (!stock || columnsOf(table, relation.receipts).length > 0 || hidesSeries(table, relation.within))
      return undefined;
    const factorOf = (later: number, earlier: number) =>
      FACTORS.findIndex((factor) => valueOrNaN(stock, later) === factor * valueOrNaN(stock, earlier));
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined || !(valueOrNaN(stock, earlier) >= LEAST)) return;
        const seed = factorOf(later, earlier);
        if (seed >= 0) report(stock, later, { seed });
      }),
      detail({ i, seed }) {
        const [found, factor] = [valueOrNaN(stock, i), FACTORS[seed] ?? 1];
        return { found, usual: found / factor, factor };
      },
    };
  },
});
