import type { AreaShare } from "../contract/standing";
import type { AreaTotals } from "./read/areaTotals";

/** With a single area there is nothing to compare. */
const FEWEST = 2;

/**
 * What the areas of a sheet have reached, the lowest share first; `gapOf` says how many people an area lacks for the target.
 * Empty where fewer than two areas have both figures.
 */
export function areaShares(
  totals: AreaTotals | undefined,
  done: readonly string[],
  base: readonly string[],
  gapOf?: (done: number, base: number) => number | undefined,
): readonly AreaShare[] {
  const shares = (totals?.byArea(done, base) ?? []).map((each) => {
    const gap = gapOf?.(each.done, each.base);
    return { ...each, ...(gap !== undefined && { gap }) };
  });
  return shares.length < FEWEST ? [] : shares.sort((a, b) => a.done / a.base - b.done / b.base);
}
