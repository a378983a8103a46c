import { allOf, isApproximate, valueOrNaN } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";

/** R20: the physical count differs from the card. Reported on the count. */
export default relationRule({
  id: "R20",
  code: "STOCK_COUNT_DIFFERS",
  severity: "warning",
  relation: "STOCK_COUNT",
  bind(table, relation, report, { tolerance }) {
    const found = allOf(table, relation.book, relation.counted);
    if (!found) return undefined;
    const [book, counted] = found;
    return {
      visit(i) {
        if (Math.abs(valueOrNaN(book, i) - valueOrNaN(counted, i)) > tolerance) report(counted, i);
      },
      detail: ({ i }) => mismatchOf(valueOrNaN(book, i), valueOrNaN(counted, i), isApproximate([book, counted], i)),
    };
  },
});
