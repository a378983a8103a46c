import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { columnsOf, rowOf, type Table } from "../../../reading/table";
import { sumMismatch, sumPass, type Sum } from "./sumRule";

/** R10: the cards by service are all the cards printed; only a warning where the sheet also has other services. */
export default relationRule({
  id: "R10",
  code: "SERVICES_MISMATCH",
  severity: "error",
  relation: "SERVICES",
  start(table, relation, report, book) {
    const sum = sumOf(table, relation);
    const hasOther = relation.other !== undefined && table.columns.has(relation.other);
    return sum && sumPass(table, sum, report, book, hasOther ? "warning" : undefined);
  },
  describe: (table, relation, { row }) => sumMismatch(sumOf(table, relation) as Sum, rowOf(table, row)),
});

function sumOf(table: Table, { parts, total, other }: RelationOf<"SERVICES">): Sum | undefined {
  const accused = table.columns.get(total);
  const plus = columnsOf(table, other === undefined ? parts : [...parts, other]);
  return accused && plus.length > 1 ? { accused, plus } : undefined;
}
