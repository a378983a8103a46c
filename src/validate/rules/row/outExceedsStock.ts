import { dataRows, relationRule } from "../../rule";
import { rowOf } from "../../table";
import { ledgerOf, type Ledger } from "./ledger";

/** R02: no more is printed, spoiled and sent out than there was. Sits on the first outgoing figure. */
export default relationRule({
  id: "R02",
  code: "OUT_EXCEEDS_STOCK",
  severity: "error",
  relation: "LEDGER",
  start(table, relation, report) {
    const ledger = ledgerOf(table, relation);
    const accused = ledger?.mainOut;
    if (!ledger || !accused) return undefined;
    return dataRows(table, (i) => {
      const excess = ledger.out(i) - ledger.available(i);
      if (excess > table.settings.tolerance) report(accused, i, ledger.isApproximate(i) ? "warning" : undefined);
    });
  },
  describe(table, relation, { row }) {
    const ledger = ledgerOf(table, relation) as Ledger;
    const i = rowOf(table, row);
    return { available: ledger.available(i), out: ledger.out(i) };
  },
});
