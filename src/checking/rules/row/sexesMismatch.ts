import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { rowOf, type Table } from "../../../reading/table";
import { sumMismatch, sumPass, type Sum } from "./sumRule";

/** R04: men and women together are everybody. Sits on the sum. */
export default relationRule({
  id: "R04",
  code: "SEXES_MISMATCH",
  severity: "error",
  relation: "SEXES",
  start(table, relation, report, book) {
    const sum = sumOf(table, relation);
    return sum && sumPass(table, sum, report, book);
  },
  describe: (table, relation, { row }) => sumMismatch(sumOf(table, relation) as Sum, rowOf(table, row)),
});

function sumOf(table: Table, { male, female, both }: RelationOf<"SEXES">): Sum | undefined {
  const [l, p, jml] = [table.columns.get(male), table.columns.get(female), table.columns.get(both)];
  return l && p && jml && { accused: jml, plus: [l, p] };
}
