import { allOf, valueOrZero, wordAt } from "../../../reading/table";
import { relationRule } from "../../rule";

const CLOSED: ReadonlySet<string | undefined> = new Set(["tutup", "kosong"]);

/** R13: cards used on a day marked as closed or without blanks. Reported on the use. */
export default relationRule({
  id: "R13",
  code: "USE_ON_CLOSED_DAY",
  severity: "warning",
  relation: "DAY_STATUS",
  bind(table, relation, report) {
    const found = allOf(table, relation.status, relation.use);
    if (!found) return undefined;
    const [status, use] = found;
    return {
      visit(i) {
        if (valueOrZero(use, i) > 0 && CLOSED.has(wordAt(status, i))) report(use, i);
      },
      detail: ({ i }) => ({ used: valueOrZero(use, i), status: wordAt(status, i) ?? "" }),
    };
  },
});
