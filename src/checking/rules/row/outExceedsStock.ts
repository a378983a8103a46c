import { dataRows, relationRule } from "../../rule";
import { rowOf } from "../../../reading/table";
import { firstFilled } from "./firstFilled";
import { ledgerOf, type Ledger } from "./ledger";

/** R02: no more is printed, spoiled and sent out than there was. Sits on the first outgoing figure of the row. */
export default relationRule({
  id: "R02",
  code: "OUT_EXCEEDS_STOCK",
  severity: "error",
  relation: "LEDGER",
  start(table, relation, report, book) {
    const ledger = ledgerOf(table, relation);
    if (!ledger) return undefined;
    return dataRows(table, (i) => {
      const excess = ledger.out(i) - ledger.available(i);
      if (!(excess > book.tolerance)) return;
      const accused = firstFilled(ledger.outs, i);
      if (accused) report(accused, i, ledger.isApproximate(i) ? "warning" : undefined);
    });
  },
  describe(table, relation, { row }) {
    const ledger = ledgerOf(table, relation) as Ledger;
    const i = rowOf(table, row);
    return { available: ledger.available(i), out: ledger.out(i) };
  },
});
