import { roundDown, roundUp } from "../../../core/maths/rounding";
import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, headerOf, isApproximate, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";

/**
 * Shares that the ministry and offices have set for IKD, used if the sheet names none (25 % in 2023, 30 % in 2024, 20 % in
 * Pati).
 */
const USUAL_SHARES = [0.25, 0.3, 0.2];

/** A target within this ratio of a base's target was probably taken from a later or rounded figure. */
const NEAR = 0.005;
/** Targets are announced in whole thousands. */
const THOUSAND = 1000;

/** Rows sampled to find a sheet's own share, and how many must agree. */
const HABIT = 500;
const PROOF = 3;

/**
 * R09: a target is its share of the base, rounded up, or as most rows of the sheet round it. Reported on the target. A target that is within half a percent of a
 * base's target, or equals it rounded to thousands, is a warning that names it (Kota Pagar Alam, 2023: 26,122 is 0.25 % above
 * 25 % of the recorded). If neither the row nor most other rows show the share, only such near misses are reported.
 */
export default relationRule({
  id: "R09",
  code: "TARGET_MISMATCH",
  severity: "error",
  relation: "TARGET",
  bind(table, relation, report, { tolerance }) {
    const target = table.columns.get(relation.target);
    const bases = columnsOf(table, relation.bases);
    if (!target || bases.length === 0) return undefined;
    const share = relation.share === undefined ? undefined : table.columns.get(relation.share);
    const habit = sharesOf(table, bases, target);
    const fitAt = (i: number) => {
      const named = share ? valueOrNaN(share, i) : Number.NaN;
      return nearest(bases, target, named > 0 ? { ...habit, shares: [named], known: true } : habit, i);
    };
    return {
      visit(i) {
        const best = fitAt(i);
        if (!best || best.distance <= tolerance) return;
        const near = best.distance / best.expected <= NEAR;
        if (!near && !best.shareIsKnown) return;
        const mild = near || isRounded(valueOrNaN(target, i), best) || best.isApproximate;
        report(target, i, { severity: mild ? "warning" : undefined });
      },
      detail({ i }) {
        const found = valueOrNaN(target, i);
        const best = fitAt(i);
        if (!best) return { expected: Number.NaN, found };
        const mismatch = isRounded(found, best)
          ? { expected: best.expected, found }
          : mismatchOf(best.expected, found, best.isApproximate);
        return { ...mismatch, base: headerOf(table, best.base) };
      },
    };
  },
});

interface Fit {
  readonly base: TableColumn;
  readonly expected: number;
  readonly distance: number;
  /** True if the row names its share, or the sheet's other rows agree on one. */
  readonly shareIsKnown: boolean;
  readonly isApproximate: boolean;
}

interface Shares {
  readonly shares: readonly number[];
  readonly known: boolean;
  /** How the sheet makes whole people of a share. */
  readonly whole: (people: number) => number;
}

/** Targets are rounded up; a sheet that rounds each of them otherwise is right as well. */
const WHOLES: readonly Shares["whole"][] = [roundUp, (people) => Math.round(people), (people) => roundDown(people)];

function isRounded(found: number, { distance }: Fit): boolean {
  return found % THOUSAND === 0 && distance <= THOUSAND / 2;
}

/** The base and share with the nearest target; undefined if the row has no target or no base. */
function nearest(
  bases: readonly TableColumn[],
  target: TableColumn,
  { shares, known, whole: wholeOf }: Shares,
  i: number,
): Fit | undefined {
  const found = valueOrNaN(target, i);
  if (!(found > 0)) return undefined;
  let best: Fit | undefined;
  for (const base of bases) {
    const whole = valueOrNaN(base, i);
    if (!(whole > 0)) continue;
    for (const part of shares) {
      const expected = wholeOf(part * whole);
      const distance = Math.abs(found - expected);
      if (best && distance >= best.distance) continue;
      best = { base, expected, distance, shareIsKnown: known, isApproximate: isApproximate([base, target], i) };
    }
  }
  return best;
}

/** The whole percentage that most rows' targets are of their base, else the usual shares; and how the sheet rounds. */
function sharesOf(table: Table, bases: readonly TableColumn[], target: TableColumn): Shares {
  const rows = WHOLES.map(() => new Map<number, number>());
  let seen = 0;
  for (let i = 0; i < Math.min(HABIT, table.roles.length); i++) {
    const found = table.roles[i] === ROW.DATA ? valueOrNaN(target, i) : 0;
    if (!(found > 0)) continue;
    seen++;
    for (const percent of new Set(bases.map((base) => Math.round((100 * found) / valueOrNaN(base, i)))))
      for (const [way, whole] of WHOLES.entries()) {
        const fits = bases.some((base) => whole((percent / 100) * valueOrNaN(base, i)) === found);
        if (fits) rows[way]?.set(percent, (rows[way].get(percent) ?? 0) + 1);
      }
  }
  const ways = rows.map((counts, way) => ({
    whole: WHOLES[way] as Shares["whole"],
    best: [...counts].sort((a, b) => b[1] - a[1])[0] ?? ([0, 0] as const),
  }));
  const { whole, best } = ways.reduce((most, each) => (each.best[1] > most.best[1] ? each : most));
  const [percent, agreeing] = best;
  const known = agreeing >= PROOF && 2 * agreeing > seen;
  return known ? { shares: [percent / 100], known, whole } : { shares: USUAL_SHARES, known, whole: roundUp };
}
