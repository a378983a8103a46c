import { columnsOf, isApproximate, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";

/** No session exceeds this many times the number expected. */
const FAR_ABOVE = 1.5;

/**
 * R16: an outreach session serves no more people than came, and at most one and a half times those expected. Reported on the
 * result.
 */
export default relationRule({
  id: "R16",
  code: "SESSION_EXCEEDED",
  severity: "error",
  relation: "SESSION",
  bind(table, relation, report, { tolerance }) {
    const results = columnsOf(table, relation.results);
    const bounds = boundsOf(table, relation);
    if (results.length === 0) return undefined;
    const broken = (result: TableColumn, i: number) =>
      bounds.findIndex(({ by, times }) => valueOrNaN(result, i) - tolerance > valueOrNaN(by, i) * times);
    return {
      visit(i) {
        for (const result of results) {
          const seed = broken(result, i);
          const bound = bounds[seed];
          if (!bound) continue;
          report(result, i, { seed, severity: isApproximate([result, bound.by], i) ? "warning" : undefined });
        }
      },
      detail({ column, i, seed }) {
        const { by, attended } = bounds[seed] ?? { by: column, attended: false };
        return { bound: valueOrNaN(by, i), attended, found: valueOrNaN(column, i) };
      },
    };
  },
});

/** Those who came, then those who were expected. */
function boundsOf({ columns }: Table, { attended, expected }: RelationOf<"SESSION">) {
  const [came, invited] = [columns.get(attended), columns.get(expected)];
  return [
    ...(came ? [{ by: came, times: 1, attended: true }] : []),
    ...(invited ? [{ by: invited, times: FAR_ABOVE, attended: false }] : []),
  ];
}
