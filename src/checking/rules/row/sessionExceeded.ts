import type { RelationOf } from "../../../sheets/relation";
import { dataRows, relationRule } from "../../rule";
import { columnsOf, given, isApproximate, rowOf, type Table, type TableColumn } from "../../../reading/table";

/** So far above what was expected no session goes. */
const FAR_ABOVE = 1.5;

/** R16: an outreach session gives no more than came, nor half as much again as was expected. Sits on the result. */
export default relationRule({
  id: "R16",
  code: "SESSION_EXCEEDED",
  severity: "error",
  relation: "SESSION",
  start(table, relation, report, book) {
    const results = columnsOf(table, relation.results);
    if (results.length === 0) return undefined;
    return dataRows(table, (i) => {
      for (const result of results) {
        const broken = boundFor(table, relation, result, i, book.tolerance);
        if (broken) report(result, i, isApproximate([result, broken.column], i) ? "warning" : undefined);
      }
    });
  },
  describe(table, relation, { row, column }, book) {
    const result = columnsOf(table, relation.results).find((candidate) => candidate.column === column) as TableColumn;
    const i = rowOf(table, row);
    const { bound, attended } = boundFor(table, relation, result, i, book.tolerance) as Broken;
    return { bound, attended, found: given(result, i) };
  },
});

interface Broken {
  readonly column: TableColumn;
  readonly bound: number;
  readonly attended: boolean;
}

/** The bound that a result breaks, if it breaks one: who came, else who was expected. */
function boundFor(
  table: Table,
  { attended, expected }: RelationOf<"SESSION">,
  result: TableColumn,
  i: number,
  tolerance: number,
): Broken | undefined {
  const found = given(result, i) - tolerance;
  const [came, invited] = [table.columns.get(attended), table.columns.get(expected)];
  if (came && found > given(came, i)) return { column: came, bound: given(came, i), attended: true };
  if (invited && found > given(invited, i) * FAR_ABOVE)
    return { column: invited, bound: given(invited, i), attended: false };
  return undefined;
}
