import { isEmptyCell } from "../../../core/cells/cell";
import { altered, conceptKey, type Concept } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";

/** What a bare JUMLAH counts if nothing says more. */
export const SUM: Concept = { own: "JUMLAH" };

/**
 * Reads figures with unknown names under those names where their own sums hold: L + P = JML in the rows, or the parts of a
 * JUMLAH to their right. For bare L, P and JML side by side the words are proof enough.
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

/** A bare JUMLAH directly right of the men and women of a figure is their sum, unless the rows contradict it. */
function ofNeighbours(draft: Draft, both: DraftColumn): void {
  if (!isBareSum(both)) return;
  const [male, female] = [2, 1].map((left) => draft.columns.find(({ column }) => column === both.column - left));
  if (!male?.concept || !female?.concept || male.concept.sex !== "L" || female.concept.sex !== "P") return;
  const concept = altered(male.concept, { sex: undefined });
  if (conceptKey(concept) !== conceptKey(altered(female.concept, { sex: undefined }))) return;
  const proof = prove(draft.rows, (i) => at(male, i) + at(female, i) - at(both, i));
  if (isProven(proof) || (proof.rows < 4 && proof.fits > 0)) take(both, concept, "FIGURES");
}

function isBareSum(column: DraftColumn): boolean {
  return saysSum(column) && column.meaning.total && !column.concept && column.key === undefined;
}

/** Bare men and women belong to the figure they add up to: JUMLAH PRIA and JUMLAH WANITA to JUMLAH PENDUDUK. */
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

/** The only column of a group for a sex; undefined if there are several. */
function sexOf(group: readonly DraftColumn[], sex: "L" | "P" | undefined): DraftColumn | undefined {
  const found = group.filter(({ meaning }) => meaning.concept.sex === sex);
  return found.length === 1 ? found[0] : undefined;
}

/** Reads a sum and the columns to its left, its parts, by what their headers say or by their months. */
function bySumOfLeft(draft: Draft, column: DraftColumn): void {
  if (column.concept || column.key !== undefined) return;
  const parts = summands(draft, column);
  if (!parts) return;
  take(column, isBareSum(column) ? SUM : ownOf(column), "FIGURES");
  for (const part of parts) {
    const own = ownOf(part);
    if (!part.concept && part.key === undefined && own.own !== "") take(part, own, "FIGURES");
  }
}

/** The concept of a header without a known meaning: its words, else its month. */
function ownOf({ meaning }: DraftColumn): Concept {
  const { period = "", sex } = meaning.concept;
  return altered({ own: [meaning.name, period].filter((part) => part !== "").join(" ") }, { sex });
}

/**
 * The columns that a bare JUMLAH or a quarter is proven to sum: a run of columns directly to its left, or, skipping subtotals,
 * all single figures, all subtotals, or all sums of men and women.
 */
export function summands(draft: Draft, total: DraftColumn): readonly DraftColumn[] | undefined {
  if (!saysSum(total)) return undefined;
  const left = partsBefore(draft, total);
  const choices = [
    ...left.map((_, from) => left.slice(from)),
    left.filter((part) => !saysSum(part)),
    left.filter((part) => saysSum(part)),
    left.filter((part) => isOfBothSexes(part, left)),
  ];
  return choices.find((parts) => {
    const sum = (i: number) => parts.reduce((all, part) => all + (at(part, i) || 0), 0);
    return parts.length >= 2 && isProven(prove(draft.rows, (i) => sum(i) - at(total, i)));
  });
}

/** True for a figure of both sexes that stands with those of each. */
function isOfBothSexes({ concept }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  if (!concept || concept.sex) return false;
  const has = (sex: "L" | "P") => {
    const wanted = conceptKey(altered(concept, { sex }));
    return columns.some((other) => other.concept && conceptKey(other.concept) === wanted);
  };
  return has("L") && has("P");
}

const PART_OF_YEAR = /^(?:SEMESTER|SMT|TRIWULAN|TW)/;

/** True for a bare JUMLAH, or a quarter or half-year named alone. */
function saysSum({ meaning }: DraftColumn): boolean {
  const { name, total, isTorn, concept } = meaning;
  if (name !== "" || isTorn || concept.sex !== undefined) return false;
  return total || PART_OF_YEAR.test(concept.period ?? "");
}

/** The columns of counts directly to the left of a column. */
export function partsBefore(draft: Draft, { column }: DraftColumn): readonly DraftColumn[] {
  const parts: DraftColumn[] = [];
  for (let place = column - 1; ; place--) {
    const part = draft.columns.find((other) => other.column === place);
    if (!part && isBlankColumn(draft, place)) continue;
    if (!part || part.meaning.concept.unit) return parts;
    parts.unshift(part);
  }
}

/** True for a Sunday in a month's days: a header over no figure. */
function isBlankColumn({ sheet, found, rows }: Draft, place: number): boolean {
  if (place < found.firstColumn) return false;
  const { firstRow } = found;
  return sheet.cells.slice(firstRow, firstRow + rows).every((row) => isEmptyCell(row[place]));
}

function take(column: DraftColumn, concept: Concept, reason: "MEANING" | "FIGURES"): void {
  column.concept = concept;
  column.reason = reason;
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
