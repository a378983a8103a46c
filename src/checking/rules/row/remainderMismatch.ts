import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, isApproximate, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";

/**
 * R03: belum = wajib − rekam. Reported on the rest.
 *
 * Kota Pagar Alam, 2023: 108,330 − 104,229 leaves 4,101; 4,091 was reported.
 */
export default relationRule({
  id: "R03",
  code: "REMAINDER_MISMATCH",
  severity: "error",
  relation: "REMAINDER",
  bind(table, relation, report, { tolerance }) {
    const found = columnsIn(table, relation);
    if (!found) return undefined;
    const { whole, part, rest } = found;
    const approximate = (i: number) => isApproximate([whole, part, rest], i);
    return {
      visit(i) {
        const difference = Math.abs(expectedOf(found, i) - valueOrNaN(rest, i));
        if (difference > tolerance) report(rest, i, { severity: approximate(i) ? "warning" : undefined });
      },
      detail: ({ i }) => mismatchOf(expectedOf(found, i), valueOrNaN(rest, i), approximate(i)),
    };
  },
});

interface Columns {
  readonly whole: TableColumn;
  readonly part: TableColumn;
  readonly rest: TableColumn;
  readonly relation: RelationOf<"REMAINDER">;
}

function columnsIn(table: Table, relation: RelationOf<"REMAINDER">): Columns | undefined {
  const [part, rest] = [table.columns.get(relation.part), table.columns.get(relation.rest)];
  const wholes = columnsOf(table, [relation.whole, ...(relation.otherWholes ?? [])]);
  if (!part || !rest || wholes.length === 0) return undefined;
  const ranked = wholes.map((whole) => ({
    whole,
    fits: wholes.length === 1 ? 0 : fitsOf(table, { whole, part, rest, relation }),
  }));
  const { whole } = ranked.reduce((best, each) => (each.fits > best.fits ? each : best));
  return { whole, part, rest, relation };
}

/**
 * When the part exceeds the whole nobody remains: 0 or the difference is right. If people outside the whole may be in the part,
 * only the unsigned difference is wrong. NaN if any rest may be right.
 */
function expectedOf({ whole, part, rest, relation }: Columns, i: number): number {
  const [left, written] = [valueOrNaN(whole, i) - valueOrNaN(part, i), valueOrNaN(rest, i)];
  if (relation.signless) return written < 0 ? -Math.abs(left) : Math.abs(left);
  if (!(left < 0) || written < 0) return left;
  return relation.passed && written !== 0 && written !== -left ? Number.NaN : 0;
}

/** Rows sampled to find which whole a sheet counts from. */
const HABIT = 500;

function fitsOf(table: Table, { whole, part, rest }: Columns): number {
  let fits = 0;
  for (let i = 0; i < Math.min(HABIT, table.roles.length); i++)
    if (table.roles[i] === ROW.DATA && valueOrNaN(whole, i) - valueOrNaN(part, i) === valueOrNaN(rest, i)) fits++;
  return fits;
}
