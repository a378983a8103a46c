import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { columnsOf, rowOf, type Table } from "../../../reading/table";
import { excessAt, excessPass, type Bound } from "./excess";

/** R07: printed, ready and waiting cards all belong to people recorded. Sits on the first stage that is filled. */
export default relationRule({
  id: "R07",
  code: "STAGES_EXCEED_RECORDED",
  severity: "error",
  relation: "STAGES",
  start(table, relation, report, book) {
    const limits = boundOf(table, relation);
    return limits && excessPass(table, limits, report, book);
  },
  describe: (table, relation, { row }) => excessAt(boundOf(table, relation) as Bound, rowOf(table, row)),
});

function boundOf(table: Table, { stages, recorded }: RelationOf<"STAGES">): Bound | undefined {
  const parts = columnsOf(table, stages);
  const bound = table.columns.get(recorded);
  return parts.length > 0 && bound ? { parts, bound } : undefined;
}
