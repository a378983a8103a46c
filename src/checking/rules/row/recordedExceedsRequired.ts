import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { rowOf, type Table } from "../../../reading/table";
import { excessAt, excessPass, type Bound } from "./excess";

/**
 * R06: more people recorded than have the duty. Sits on the recorded. Always a warning: offices serve outsiders and record
 * pupils of sixteen, and about 67 regencies and cities stood at or above 100 % in semester I 2024 (Antara News).
 */
export default relationRule({
  id: "R06",
  code: "RECORDED_EXCEEDS_REQUIRED",
  severity: "warning",
  relation: "RECORDED_WITHIN",
  start(table, relation, report, book) {
    const limits = boundOf(table, relation);
    return limits && excessPass(table, limits, report, book);
  },
  describe: (table, relation, { row }) => excessAt(boundOf(table, relation) as Bound, rowOf(table, row)),
});

function boundOf(table: Table, { recorded, required }: RelationOf<"RECORDED_WITHIN">): Bound | undefined {
  const [part, bound] = [table.columns.get(recorded), table.columns.get(required)];
  return part && bound && { parts: [part], bound };
}
