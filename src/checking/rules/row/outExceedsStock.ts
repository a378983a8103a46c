import { relationRule } from "../../rule";
import { firstFilled } from "./firstFilled";
import { ledgerOf } from "./ledger";

/** R02: no more is printed, spoiled and sent out than was there. Reported on the first outgoing figure of the row. */
export default relationRule({
  id: "R02",
  code: "OUT_EXCEEDS_STOCK",
  severity: "error",
  relation: "LEDGER",
  bind(table, relation, report, { tolerance }) {
    const ledger = ledgerOf(table, relation);
    if (!ledger) return undefined;
    return {
      visit(i) {
        if (!(ledger.out(i) - ledger.available(i) > tolerance)) return;
        const accused = firstFilled(ledger.outs, i);
        if (accused) report(accused, i, { severity: ledger.isApproximate(i) ? "warning" : undefined });
      },
      detail: ({ i }) => ({ available: ledger.available(i), out: ledger.out(i) }),
    };
  },
});
