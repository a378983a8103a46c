import type { RelationOf } from "../../../sheets/relation";
import { dataRows, relationRule } from "../../rule";
import { causeOf } from "../../cause";
import { given, isApproximate, rowOf, type Table } from "../../table";

/**
 * R03: belum = wajib − rekam. Sits on the rest.
 *
 * Kota Pagar Alam, 2023: 108,330 − 104,229 leaves 4,101; 4,091 was reported.
 */
export default relationRule({
  id: "R03",
  code: "REMAINDER_MISMATCH",
  severity: "error",
  relation: "REMAINDER",
  start(table, relation, report) {
    const found = columns(table, relation);
    if (!found) return undefined;
    const { whole, part, rest } = found;
    return dataRows(table, (i) => {
      const difference = Math.abs(given(whole, i) - given(part, i) - given(rest, i));
      if (difference > table.settings.tolerance) {
        report(rest, i, isApproximate([whole, part, rest], i) ? "warning" : undefined);
      }
    });
  },
  describe(table, relation, { row }) {
    const { whole, part, rest } = columns(table, relation) as NonNullable<ReturnType<typeof columns>>;
    const i = rowOf(table, row);
    const expected = given(whole, i) - given(part, i);
    const found = given(rest, i);
    const cause = causeOf(expected, found);
    return { expected, found, ...(cause && { cause }) };
  },
});

function columns(table: Table, { whole, part, rest }: RelationOf<"REMAINDER">) {
  const [a, b, c] = [table.columns.get(whole), table.columns.get(part), table.columns.get(rest)];
  return a && b && c && { whole: a, part: b, rest: c };
}
