import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/** PEMULA and DEWASA without another word, or the men and women of each, count what a total beside them counts, if they add up to it. */
export function byAges(draft: Draft): void {
  const parts = draft.columns.filter(isBareAge);
  if (parts.length < 2 || !parts.some(({ meaning }) => meaning.concept.age === "dewasa")) return;
  const totals = draft.columns.filter(
    ({ concept }) => concept?.act !== undefined && !concept.age && !concept.sex && !concept.unit,
  );
  const proven = totals.filter((total) =>
    isProven(prove(draft.rows, (i) => parts.reduce((sum, part) => sum + (at(part, i) || 0), 0) - at(total, i))),
  );
  const [total] = proven;
  if (proven.length !== 1 || !total?.concept) return;
  for (const part of parts) {
    const { age, sex } = part.meaning.concept;
    part.concept = altered(total.concept, { age, sex });
    part.reason = "FIGURES";
    part.asked.clear();
    delete part.key;
  }
}

function isBareAge({ reason, meaning }: DraftColumn): boolean {
  const { concept, unknown, isTorn, isBareAge: isSaid } = meaning;
  if (reason === "CHOSEN" || unknown.length > 0 || isTorn || concept.age === undefined || concept.unit) return false;
  return isSaid || (concept.act === undefined && concept.doc === undefined && !concept.no && !concept.why);
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
