import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { columnsOf, rowOf, type Table } from "../../../reading/table";
import { sumMismatch, sumPass, type Sum } from "./sumRule";

/** R11: the devices by condition are all the devices. Sits on the total. */
export default relationRule({
  id: "R11",
  code: "CONDITIONS_MISMATCH",
  severity: "error",
  relation: "CONDITIONS",
  start(table, relation, report, book) {
    const sum = sumOf(table, relation);
    return sum && sumPass(table, sum, report, book);
  },
  describe: (table, relation, { row }) => sumMismatch(sumOf(table, relation) as Sum, rowOf(table, row)),
});

function sumOf(table: Table, { parts, total }: RelationOf<"CONDITIONS">): Sum | undefined {
  const accused = table.columns.get(total);
  const plus = columnsOf(table, parts);
  return accused && plus.length > 1 ? { accused, plus } : undefined;
}
