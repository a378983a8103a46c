import { altered } from "../../../sheets/meaning/concept";
import { isChange } from "../keys";
import type { Draft } from "../draft";
import { isShare, quotientOf } from "./percent";

/** No word says of what, so this many rows must. */
const FEWEST = 3;

/**
 * % SELESAI, PROGRES or a bare % of a table that its sums explain is read as the share that the rows prove. The growth from one
 * figure to the next may be below zero and is no share.
 */
export function byOwnShare(draft: Draft): void {
  if (!draft.kind.open) return;
  for (const column of draft.columns) {
    const { concept, reach, isTorn } = column.meaning;
    if (column.concept || column.key !== undefined || column.asked.size > 0 || isTorn) continue;
    if (!concept.unit && !(reach && isShare(column))) continue;
    const found = quotientOf(draft, column);
    if (!found?.part.concept || found.fits < FEWEST || isChange(found.part.concept)) continue;
    column.concept = altered(found.part.concept, { unit: "percent" });
    column.reason = "FIGURES";
  }
}
