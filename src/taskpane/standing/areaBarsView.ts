import type { AreaShare } from "../../contract/standing";
import { withoutIdentity } from "../../core/nik/identity";
import type { Language } from "../../core/words";
import { areaBarsText } from "../../text/areaBars";
import { formatPercent } from "../../text/format";
import { areasBehind } from "../../text/standing/areas";

export interface AreaBar {
  readonly area: string;
  /** Its share, and how many people it lacks for the target. */
  readonly says: string;
  /** Length as a part of the axis, 0 to 1. */
  readonly length: number;
  readonly isBehind: boolean;
}

/** Areas beside each other, the lowest share first. */
export interface AreaBarsView {
  readonly bars: readonly AreaBar[];
  /** The target's place on the axis, 0 to 1. */
  readonly target?: number;
  /** What the drawing shows, for those who do not see it too. */
  readonly caption: string;
}

/** From this lowest share on the axis begins above 0, or all bars would look alike. */
const ALIKE = 0.5;

/** Bars of the areas' shares with the target's share; undefined if there are no areas. */
export function areaBars(
  areas: readonly AreaShare[],
  goal: number | undefined,
  language: Language,
): AreaBarsView | undefined {
  if (areas.length === 0) return undefined;
  const behind = areasBehind(areas);
  const target = behind && goal;
  const { from, to } = axisOf(
    areas.map(({ done, base }) => done / base),
    target,
  );
  const place = (share: number) => (share - from) / (to - from);
  return {
    bars: areas.map(({ area, done, base, gap = 0 }) => ({
      area: withoutIdentity(area),
      says: areaBarsText.bar(formatPercent(done / base, language), gap)[language],
      length: place(done / base),
      isBehind: gap > 0,
    })),
    ...(target !== undefined && { target: place(target) }),
    caption: [
      areaBarsText.order[language],
      ...(behind && target !== undefined
        ? [areaBarsText.behind(behind.length, areas.length, formatPercent(target, language))[language]]
        : []),
      ...(from > 0 ? [areaBarsText.axis(formatPercent(from, language))[language]] : []),
    ].join(" "),
  };
}

function axisOf(shares: readonly number[], target: number | undefined): { readonly from: number; readonly to: number } {
  const lowest = Math.min(...shares, ...(target === undefined ? [] : [target]));
  const highest = Math.max(...shares, ...(target === undefined ? [] : [target]));
  if (lowest < ALIKE) return { from: 0, to: highest > 0 ? highest : 1 };
  return { from: Math.floor(10 * Math.min(0.9, lowest)) / 10, to: Math.max(1, highest) };
}
