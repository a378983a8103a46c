import { valueOrNaN } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { ledgerOf } from "./ledger";
import { unknownPart } from "./unknownPart";

/**
 * R01: closing = opening + received + returned − used − spoiled − sent out. Reported on the closing figure.
 *
 * Kaur, 2021: 1,000 + 4,000 − 500 leaves 4,500; 5,200 was reported. A row is skipped if its opening or closing is blank, or if
 * the difference stands in an unknown column.
 */
export default relationRule({
  id: "R01",
  code: "LEDGER_MISMATCH",
  severity: "error",
  relation: "LEDGER",
  bind(table, relation, report, { tolerance }) {
    const ledger = ledgerOf(table, relation);
    if (!ledger) return undefined;
    const { closing } = ledger;
    const explains = unknownPart(table, relation);
    return {
      visit(i) {
        const difference = Math.abs(ledger.available(i) - ledger.out(i) - valueOrNaN(closing, i));
        if (difference > tolerance && !explains(i, difference))
          report(closing, i, { severity: ledger.isApproximate(i) ? "warning" : undefined });
      },
      detail({ i }) {
        const [expected, found] = [ledger.available(i) - ledger.out(i), valueOrNaN(closing, i)];
        const unrecorded = found > expected ? "UNRECORDED_RECEIPT" : "UNRECORDED_USE";
        return { cause: unrecorded, ...mismatchOf(expected, found, ledger.isApproximate(i)) };
      },
    };
  },
});
