import { altered, conceptKey, type Concept } from "../../../sheets/meaning/concept";
import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { conceptOf, wordsOf, type Draft, type DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { proofOf } from "./percent";

/**
 * Answers questions that the rows can answer: a column that is the sum of its two sexes, the remainder of a whole, or the part
 * or base of a percentage that the rows prove.
 */
export function byProof(draft: Draft): void {
  byPeriod(draft);
  const own = conceptsOf(draft.kind);
  for (const { key, candidates } of draft.found.ambiguous) {
    const open = candidates.flatMap(({ column }) =>
      draft.columns.filter((each) => each.column === column && each.asked.size > 0),
    );
    const isLast = candidates.length > 1 && open.length === 1;
    const wanted = own.get(key);
    if (!wanted || draft.columns.some((column) => column.key === key)) continue;
    const fitting = open.filter(
      (column) =>
        column.concept && conceptKey(column.concept) === conceptKey(wanted) && (isLast || isConfirmed(draft, column)),
    );
    const [only] = fitting;
    if (fitting.length !== 1 || !only || open.length !== 1) continue;
    only.key = key;
    only.asked.clear();
  }
}

/** The same figure for several years or months side by side: each column is read with its period. */
function byPeriod(draft: Draft): void {
  for (const { candidates } of draft.found.ambiguous) {
    const open = draft.columns.filter(({ column }) => candidates.some((candidate) => candidate.column === column));
    const periods = new Set(open.map(({ concept }) => concept?.period));
    const rest = new Set(open.map(({ concept }) => concept && conceptKey(altered(concept, { period: undefined }))));
    if (open.length < 2 || periods.size < open.length || periods.has(undefined) || rest.size > 1) continue;
    for (const column of open) column.asked.clear();
  }
}

/** True when the columns of the two sexes confirm the words' meaning, or the rows have already settled it. */
function isConfirmed(draft: Draft, column: DraftColumn): boolean {
  const concept = column.concept ?? wordsOf(column.meaning, draft.kind);
  if (!concept) return false;
  if (column.reason === "FIGURES" || isOfShare(draft, column, concept)) return true;
  if (isOfRest(draft, column, concept)) return true;
  const [male, female] = (["L", "P"] as const).map((sex) => conceptOf(draft, altered(concept, { sex })));
  if (!male || !female) return false;
  const proof = prove(
    draft.rows,
    (i) =>
      (male.sample.values[i] as number) + (female.sample.values[i] as number) - (column.sample.values[i] as number),
  );
  return isProven(proof) || (proof.rows < 4 && proof.fits > 0);
}

/** Together with those who have not, it makes a whole: CTK and BLM CTK are all who are recorded. */
function isOfRest(draft: Draft, part: DraftColumn, concept: Concept): boolean {
  const rest = concept.no || concept.unit ? undefined : conceptOf(draft, altered(concept, { no: true }));
  return (
    rest !== undefined &&
    draft.columns.some(
      (whole) =>
        whole !== part &&
        whole.concept &&
        !whole.concept.no &&
        isProven(
          prove(
            draft.rows,
            (i) =>
              (whole.sample.values[i] as number) -
              (part.sample.values[i] as number) -
              (rest.sample.values[i] as number),
          ),
        ),
    )
  );
}

/**
 * True when a percentage that names its part proves this column to be that part, or the base of a part whose words are
 * complete.
 */
function isOfShare(draft: Draft, column: DraftColumn, concept: Concept): boolean {
  const named = (part: Concept) =>
    draft.columns.filter(
      (each) => each.concept && conceptKey(each.concept) === conceptKey(altered(part, { unit: "percent" })),
    );
  const wordsAt = (each: DraftColumn) => each.concept ?? wordsOf(each.meaning, draft.kind);
  const counts = draft.columns.filter((each) => each !== column && wordsAt(each) && !wordsAt(each)?.unit);
  const asPart = named(concept).some((share) => counts.some((base) => isProven(proofOf(draft, share, column, base))));
  const asBase = counts.some((part) =>
    named(wordsAt(part) as Concept).some((share) => isProven(proofOf(draft, share, part, column))),
  );
  return asPart || asBase;
}
