import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isBelied, isProven, prove, type Proof } from "../sample";

/**
 * A bare BELUM or SISA is what remains of a whole after a part, a bare SUDAH is the part: the nearest two columns that prove it
 * decide.
 */
export function byRest(draft: Draft): void {
  for (const column of draft.columns) {
    if (column.concept || column.key !== undefined || column.meaning.unknown.length > 0) continue;
    const { concept, left, done, lack } = column.meaning;
    if (concept.unit || concept.time || lack) continue;
    if (left || (concept.no && concept.act === undefined && concept.doc === undefined)) settle(draft, column, true);
    else if (done) settle(draft, column, false);
  }
}

function settle(draft: Draft, open: DraftColumn, isRest: boolean): void {
  const { sex, age, period } = open.meaning.concept;
  const isAkin = ({ concept }: DraftColumn) =>
    concept !== undefined &&
    !concept.unit &&
    (sex === undefined || concept.sex === sex) &&
    (age === undefined || concept.age === age) &&
    (period === undefined || concept.period === period);
  const nearest = draft.columns
    .filter(isAkin)
    .sort((a, b) => Math.abs(a.column - open.column) - Math.abs(b.column - open.column));
  for (const other of nearest) {
    if (Boolean(other.concept?.no) === isRest || other.concept?.act === undefined) continue;
    const isEnough = isRest && other.column === open.column - 1 ? isBorneOut : isProven;
    const whole = nearest.find(
      (each) =>
        each !== other &&
        !each.concept?.no &&
        isEnough(prove(draft.rows, (i) => at(each, i) - at(other, i) - at(open, i))),
    );
    if (!whole || !other.concept) continue;
    open.concept = altered(other.concept, { no: isRest ? true : undefined });
    open.reason = "FIGURES";
    if (other.concept.act === "capaian") open.asked.clear();
    return;
  }
}

/** The column directly left of a bare BELUM says what those have not done, unless the rows contradict it. */
function isBorneOut(proof: Proof): boolean {
  return proof.fits >= 2 && !isBelied(proof);
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
