import { hidesSeries } from "../../../reading/series/groups";
import { columnsOf, valueOrNaN, valueOrZero } from "../../../reading/table";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/** X12: stock is higher than before and no receipt explains it. Reported on the later stock. */
export default relationRule({
  id: "X12",
  code: "RISE_WITHOUT_RECEIPT",
  severity: "warning",
  relation: "STOCK_RISE",
  bind(table, relation, report, { tolerance }) {
    const stock = table.columns.get(relation.stock);
    const receipts = columnsOf(table, relation.receipts);
    // Without a column of receipts, every delivery would be accused.
    if (!stock || receipts.length === 0 || hidesSeries(table, relation.within)) return undefined;
    const received = (i: number) => receipts.reduce((sum, receipt) => sum + valueOrZero(receipt, i), 0);
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined) return;
        const risen = valueOrNaN(stock, later) - valueOrNaN(stock, earlier) - received(later);
        if (risen > tolerance) report(stock, later, { seed: earlier });
      }),
      detail: ({ i, seed: earlier }) => ({
        before: valueOrNaN(stock, earlier),
        received: received(i),
        found: valueOrNaN(stock, i),
      }),
    };
  },
});
