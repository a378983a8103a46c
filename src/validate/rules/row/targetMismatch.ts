import { roundUp } from "../../../core/maths/rounding";
import type { RelationOf } from "../../../sheets/relation";
import { causeOf } from "../../cause";
import { dataRows, relationRule } from "../../rule";
import { columnsOf, given, rowOf, type Table, type TableColumn } from "../../table";

/** Shares that the ministry has set for IKD, where the sheet names none (25 % in 2023, 30 % in 2024, 20 % in Pati). */
const USUAL_SHARES = [0.25, 0.3, 0.2];

/** A target this near to one of a base was probably taken from a later or rounded figure. */
const NEAR = 0.005;

/**
 * R09: a target is its share of the base, rounded up. Sits on the target. One that fits no base exactly but one within
 * half a percent is a warning naming it (Kota Pagar Alam, 2023: 26,122 is 0.25 % above 25 % of the recorded).
 */
export default relationRule({
  id: "R09",
  code: "TARGET_MISMATCH",
  severity: "error",
  relation: "TARGET",
  start(table, relation, report) {
    const target = table.columns.get(relation.target);
    if (!target || columnsOf(table, relation.bases).length === 0) return undefined;
    return dataRows(table, (i) => {
      const best = nearest(table, relation, target, i);
      if (!best || best.distance <= table.settings.tolerance) return;
      report(target, i, best.distance / best.expected <= NEAR ? "warning" : undefined);
    });
  },
  describe(table, relation, { row }) {
    const target = table.columns.get(relation.target) as TableColumn;
    const i = rowOf(table, row);
    const { expected, base } = nearest(table, relation, target, i) as Fit;
    const found = given(target, i);
    const cause = causeOf(expected, found);
    const header = table.found.columns.find(({ key }) => key === base.key)?.header;
    return { expected, found, ...(cause && { cause }), ...(header !== undefined && { base: header }) };
  },
});

interface Fit {
  readonly base: TableColumn;
  readonly expected: number;
  readonly distance: number;
}

/** The base and share whose target comes nearest; undefined where the row has no target or no base. */
function nearest(table: Table, relation: RelationOf<"TARGET">, target: TableColumn, i: number): Fit | undefined {
  const found = given(target, i);
  if (!(found > 0)) return undefined;
  const share = relation.share === undefined ? undefined : table.columns.get(relation.share);
  const named = share ? given(share, i) : Number.NaN;
  const shares = named > 0 ? [named] : USUAL_SHARES;
  let best: Fit | undefined;
  for (const base of columnsOf(table, relation.bases)) {
    const whole = given(base, i);
    if (!(whole > 0)) continue;
    for (const part of shares) {
      const expected = roundUp(part * whole);
      const distance = Math.abs(found - expected);
      if (!best || distance < best.distance) best = { base, expected, distance };
    }
  }
  return best;
}
