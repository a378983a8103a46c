import { altered, conceptKey, type Concept } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/** What a bare JUMLAH counts, where nothing says more. */
export const SUM: Concept = { own: "JUMLAH" };

/**
 * Figures of unknown name are read as themselves where their own sums hold: L + P = JML in the rows, or as the parts of a
 * JUMLAH to their right. Bare L, P and JML side by side say by their words that they belong together.
 */
export function byOwnSum(draft: Draft): void {
  for (const column of draft.columns) ofNeighbours(draft, column);
  const groups = new Map<string, DraftColumn[]>();
  for (const column of draft.columns) {
    if (column.concept || column.key !== undefined) continue;
    const { unit } = column.meaning.concept;
    if (unit) continue;
    groups.set(column.meaning.name, [...(groups.get(column.meaning.name) ?? []), column]);
  }
  for (const [name, group] of groups) {
    const [male, female, both] = [sexOf(group, "L"), sexOf(group, "P"), sexOf(group, undefined)];
    if (male && female && !both && name === "") ofSum(draft, male, female);
    if (!male || !female || !both) continue;
    const isPlain = both.column === female.column + 1 && female.column === male.column + 1;
    const isSaid = name === "" && isPlain && both.meaning.total;
    const { values } = both.sample;
    const off = (i: number) => at(male, i) + at(female, i) - (values[i] as number);
    if (!isSaid && !isProven(prove(draft.rows, off))) continue;
    const own = name === "" ? SUM : { own: name };
    for (const column of [male, female, both])
      take(column, altered(own, { sex: column.meaning.concept.sex }), isSaid ? "MEANING" : "FIGURES");
  }
  for (const column of draft.columns) bySumOfLeft(draft, column);
}

/** A bare JUMLAH directly right of the men and women of one thing is both of them, where the rows do not contradict it. */
function ofNeighbours(draft: Draft, both: DraftColumn): void {
  if (!isBareSum(both)) return;
  const [male, female] = [2, 1].map((left) => draft.columns.find(({ column }) => column === both.column - left));
  if (!male?.concept || !female?.concept || male.concept.sex !== "L" || female.concept.sex !== "P") return;
  const concept = altered(male.concept, { sex: undefined });
  if (conceptKey(concept) !== conceptKey(altered(female.concept, { sex: undefined }))) return;
  const proof = prove(draft.rows, (i) => at(male, i) + at(female, i) - at(both, i));
  if (isProven(proof) || (proof.rows < 4 && proof.fits > 0)) take(both, concept, "FIGURES");
}

function isBareSum({ meaning, concept, key }: DraftColumn): boolean {
  const isBare = meaning.total && meaning.name === "" && meaning.concept.sex === undefined && !meaning.isTorn;
  return isBare && !concept && key === undefined;
}

/** Bare men and women are of whatever they add up to: JUMLAH PRIA and JUMLAH WANITA of JUMLAH PENDUDUK. */
function ofSum(draft: Draft, male: DraftColumn, female: DraftColumn): void {
  const both = draft.columns.filter(
    (column) =>
      column.concept &&
      !column.concept.unit &&
      !column.concept.sex &&
      isProven(prove(draft.rows, (i) => at(male, i) + at(female, i) - at(column, i))),
  );
  const [only] = both;
  if (both.length !== 1 || !only?.concept) return;
  take(male, altered(only.concept, { sex: "L" }), "FIGURES");
  take(female, altered(only.concept, { sex: "P" }), "FIGURES");
}

/** The one column of a group for a sex; undefined where there are several. */
function sexOf(group: readonly DraftColumn[], sex: "L" | "P" | undefined): DraftColumn | undefined {
  const found = group.filter(({ meaning }) => meaning.concept.sex === sex);
  return found.length === 1 ? found[0] : undefined;
}

/** A bare JUMLAH is the sum of as many columns directly to its left as the rows prove. */
function bySumOfLeft(draft: Draft, column: DraftColumn): void {
  if (!isBareSum(column)) return;
  const left = partsBefore(draft, column);
  for (let from = 0; from <= left.length - 2; from++) {
    const parts = left.slice(from);
    const sum = (i: number) => parts.reduce((total, part) => total + at(part, i), 0);
    if (!isProven(prove(draft.rows, (i) => sum(i) - at(column, i)))) continue;
    take(column, SUM, "FIGURES");
    for (const part of parts)
      if (!part.concept && part.key === undefined && part.meaning.name !== "")
        take(part, altered({ own: part.meaning.name }, { sex: part.meaning.concept.sex }), "FIGURES");
    return;
  }
}

/** Columns of counts that stand side by side before a column. */
export function partsBefore(draft: Draft, { column }: DraftColumn): readonly DraftColumn[] {
  const parts: DraftColumn[] = [];
  for (let place = column - 1; ; place--) {
    const part = draft.columns.find((other) => other.column === place);
    if (!part || part.meaning.concept.unit) return parts;
    parts.unshift(part);
  }
}

function take(column: DraftColumn, concept: Concept, reason: "MEANING" | "FIGURES"): void {
  column.concept = concept;
  column.reason = reason;
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
