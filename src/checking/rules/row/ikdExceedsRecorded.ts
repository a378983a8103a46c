import type { RelationOf } from "../../../sheets/relation";
import { fold } from "../../../sheets/columnType";
import { relationRule } from "../../rule";
import { rowOf, wordAt, type Table } from "../../../reading/table";
import { excessAt, excessPass, type Bound } from "./excess";

/**
 * R08: an IKD is activated for somebody recorded. Sits on the IKD. An error where the sheet itself names the recorded as
 * its base, else a warning, for outsiders are activated too.
 */
export default relationRule({
  id: "R08",
  code: "IKD_EXCEEDS_RECORDED",
  severity: "warning",
  relation: "IKD_WITHIN",
  start(table, relation, report, book) {
    const limits = boundOf(table, relation);
    const base = relation.baseName === undefined ? undefined : table.columns.get(relation.baseName);
    const saysRecorded = (i: number) => fold((base && wordAt(base, i)) ?? "").includes("rekam");
    return limits && excessPass(table, limits, report, book, (i) => (saysRecorded(i) ? "error" : "warning"));
  },
  describe: (table, relation, { row }) => excessAt(boundOf(table, relation) as Bound, rowOf(table, row)),
});

function boundOf(table: Table, { active, recorded }: RelationOf<"IKD_WITHIN">): Bound | undefined {
  const [part, bound] = [table.columns.get(active), table.columns.get(recorded)];
  return part && bound && { parts: [part], bound };
}
