import { altered, conceptKey } from "../../../sheets/meaning/concept";
import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { conceptOf, wordsOf, type Draft, type DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/**
 * What was to be asked about and is not in doubt: a column of whose two sexes it is the sum, what is left of a whole, and
 * the base of a percentage that the rows prove.
 */
export function byProof(draft: Draft): void {
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

/** The words' meaning is borne out by the columns of its two sexes beside it, or the rows settled it already. */
function isConfirmed(draft: Draft, column: DraftColumn): boolean {
  const concept = column.concept ?? wordsOf(column.meaning, draft.kind);
  if (!concept) return false;
  if (column.reason === "FIGURES") return true;
  const [male, female] = (["L", "P"] as const).map((sex) => conceptOf(draft, altered(concept, { sex })));
  if (!male || !female) return false;
  const proof = prove(
    draft.rows,
    (i) =>
      (male.sample.values[i] as number) + (female.sample.values[i] as number) - (column.sample.values[i] as number),
  );
  return isProven(proof) || (proof.rows < 4 && proof.fits > 0);
}
