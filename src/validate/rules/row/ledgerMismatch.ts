import { causeOf } from "../../cause";
import { ROW } from "../../recognise/recognised";
import { relationRule } from "../../rule";
import { figure, STATE } from "../../table";
import { ledgerOf, type Ledger } from "./ledger";

/**
 * R01: closing = opening + received + returned − used − spoiled − sent out.
 *
 * Sits on the closing figure. Kaur, 2021: 1,000 + 4,000 − 500 leaves 4,500, the card said 5,200.
 */
export default relationRule({
  id: "R01",
  code: "LEDGER_MISMATCH",
  severity: "error",
  relation: "LEDGER",
  start(table, relation, report) {
    const ledger = ledgerOf(table, relation);
    if (!ledger) return undefined;
    const { opening, closing } = ledger;
    return {
      rows(from, to) {
        for (let i = from; i < to; i++) {
          if (table.roles[i] !== ROW.DATA || isUnfinished(i)) continue;
          const difference = Math.abs(ledger.available(i) - ledger.out(i) - figure(closing, i));
          // NaN, where a part cannot be read: that cell has its own finding.
          if (difference > table.settings.tolerance)
            report(closing, i, ledger.isApproximate(i) ? "warning" : undefined);
        }
      },
    };
    function isUnfinished(i: number): boolean {
      return opening.states[i] === STATE.BLANK || closing.states[i] === STATE.BLANK;
    }
  },
  describe(table, relation, { row }) {
    const ledger = ledgerOf(table, relation) as Ledger;
    const i = row - table.found.firstRow;
    const expected = ledger.available(i) - ledger.out(i);
    const found = figure(ledger.closing, i);
    const cause = causeOf(expected, found) ?? (found > expected ? "UNRECORDED_RECEIPT" : "UNRECORDED_USE");
    return { expected, found, cause };
  },
});
