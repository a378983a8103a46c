import { allOf, isApproximate, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";

/** R19: the length of a range of serial numbers equals the quantity received. Reported on the quantity. */
export default relationRule({
  id: "R19",
  code: "SERIALS_MISMATCH",
  severity: "warning",
  relation: "SERIALS",
  bind(table, relation, report, { tolerance }) {
    const found = allOf(table, relation.first, relation.last, relation.quantity);
    if (!found) return undefined;
    const [first, last, quantity] = found;
    return {
      visit(i) {
        if (Math.abs(lengthAt(first, last, i) - valueOrNaN(quantity, i)) > tolerance) report(quantity, i);
      },
      detail: ({ i }) => mismatchOf(lengthAt(first, last, i), valueOrNaN(quantity, i), isApproximate([quantity], i)),
    };
  },
});

/**
 * The number of cards from the first to the last serial number, by their final digits of any length; NaN if either has none or
 * the texts before the digits differ.
 */
function lengthAt(first: TableColumn, last: TableColumn, i: number): number {
  const [from, to] = [closingDigits(wordAt(first, i)), closingDigits(wordAt(last, i))];
  if (!from || !to || (to.before !== "" && to.before !== from.before)) return Number.NaN;
  return Number(BigInt(to.digits) - BigInt(from.digits)) + 1;
}

function closingDigits(serial = ""): { readonly before: string; readonly digits: string } | undefined {
  const [, before, digits] = /^(.*?)(\d+)\D*$/.exec(serial.replace(/[ .]/g, "").toUpperCase()) ?? [];
  return before === undefined || digits === undefined ? undefined : { before, digits };
}
