import { mismatchOf } from "../../cause";
import { dataRows, relationRule } from "../../rule";
import { given, rowOf } from "../../../reading/table";
import { ledgerOf, type Ledger } from "./ledger";
import { unknownPart } from "./unknownPart";

/**
 * R01: closing = opening + received + returned − used − spoiled − sent out. Sits on the closing figure.
 *
 * Kaur, 2021: 1,000 + 4,000 − 500 leaves 4,500; 5,200 was reported. A row without opening or closing is
 * passed, and one whose difference stands in a column that nobody knows.
 */
export default relationRule({
  id: "R01",
  code: "LEDGER_MISMATCH",
  severity: "error",
  relation: "LEDGER",
  start(table, relation, report, book) {
    const ledger = ledgerOf(table, relation);
    if (!ledger) return undefined;
    const explains = unknownPart(table, relation);
    return dataRows(table, (i) => {
      const difference = Math.abs(ledger.available(i) - ledger.out(i) - given(ledger.closing, i));
      if (difference > book.tolerance && !explains(i, difference)) {
        report(ledger.closing, i, ledger.isApproximate(i) ? "warning" : undefined);
      }
    });
  },
  describe(table, relation, { row }) {
    const ledger = ledgerOf(table, relation) as Ledger;
    const i = rowOf(table, row);
    const expected = ledger.available(i) - ledger.out(i);
    const found = given(ledger.closing, i);
    const unrecorded = found > expected ? "UNRECORDED_RECEIPT" : "UNRECORDED_USE";
    return { cause: unrecorded, ...mismatchOf(expected, found, ledger.isApproximate(i)) };
  },
});
