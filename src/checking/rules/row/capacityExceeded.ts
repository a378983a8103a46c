import { allOf, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";

/** R17: more cards printed than the working printers can print. Reported on the prints. */
export default relationRule({
  id: "R17",
  code: "CAPACITY_EXCEEDED",
  severity: "warning",
  relation: "CAPACITY",
  bind(table, relation, report, { tolerance }) {
    const found = allOf(table, relation.prints, relation.printers, relation.perPrinter);
    if (!found) return undefined;
    const [prints, printers, perPrinter] = found;
    const capacity = (i: number) => valueOrNaN(printers, i) * valueOrNaN(perPrinter, i);
    return {
      visit(i) {
        if (valueOrNaN(prints, i) - capacity(i) > tolerance) report(prints, i);
      },
      detail: ({ i }) => ({ bound: capacity(i), found: valueOrNaN(prints, i) }),
    };
  },
});
