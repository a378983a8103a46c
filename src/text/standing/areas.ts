import type { AreaShare } from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatNumber } from "../format";

/** The areas that lack people for the target, the lowest share first; undefined if no target tells. */
export function areasBehind(areas: readonly AreaShare[]): readonly AreaShare[] | undefined {
  return areas.some(({ gap }) => gap !== undefined) ? areas.filter(({ gap = 0 }) => gap > 0) : undefined;
}

/** `7 dari 18`. */
export const countOf = (some: number, all: number, l: Language): string =>
  `${formatNumber(some, l)} ${l === "id" ? "dari" : "of"} ${formatNumber(all, l)}`;
