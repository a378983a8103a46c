import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { partsBefore } from "./own";

/**
 * REALISASI › TW I to TW IV, or bare months, directly left of the REALISASI that they add up to: the same figure, each of its
 * own period.
 */
export function byPartsOfYear(draft: Draft): void {
  for (const total of draft.columns) {
    if (!total.concept || total.concept.unit || total.concept.period !== undefined) continue;
    const parts = partsBefore(draft, total).filter((part) => isOpenPeriod(part, total));
    const periods = new Set(parts.map(({ meaning }) => meaning.concept.period));
    if (parts.length < 2 || periods.size < parts.length) continue;
    if (!isProven(prove(draft.rows, (i) => parts.reduce((sum, part) => sum + at(part, i), 0) - at(total, i)))) continue;
    for (const part of parts) {
      part.concept = altered(total.concept, { period: part.meaning.concept.period });
      part.reason = "FIGURES";
    }
  }
}

/** True for a bare figure of a period, alone or under the words of the total. */
function isOpenPeriod({ key, concept, asked, meaning }: DraftColumn, total: DraftColumn): boolean {
  if (key !== undefined || concept || asked.size > 0 || meaning.unknown.length > 0 || meaning.isTorn) return false;
  if (meaning.concept.period === undefined || meaning.concept.time !== undefined) return false;
  return meaning.name === "" || (meaning.name === total.meaning.name && meaning.done);
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
