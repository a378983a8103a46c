import { altered } from "../../../sheets/meaning/concept";
import { isChange } from "../keys";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { balancesOf } from "./balance";
import { lacksPart } from "./lacksPart";

/** What a SELISIH, PERUBAHAN or SISA is the difference of: the first less the second. */
export interface Difference {
  readonly first: DraftColumn;
  readonly second: DraftColumn;
}

/** Figures beyond these are too far to be meant. */
const NEAREST = 10;

/** Reads a bare SELISIH, PERUBAHAN or SISA, and the two figures whose difference the rows prove it to be. */
export function byDifference(draft: Draft): void {
  if (!draft.kind.measures) return;
  for (const column of draft.columns) {
    const { concept } = column;
    // PERUBAHAN alone may be changed cards or a change of the figures beside it.
    const isBare = concept?.why === "ubah" && concept.act === undefined && column.key === undefined;
    if (concept && concept.act !== "selisih" && !isChange(concept) && !isBare) continue;
    const found = differenceOf(draft, column);
    if (!found) continue;
    if (isBare) delete column.concept;
    for (const each of [found.first, found.second, column]) {
      if (each.concept || each.key !== undefined) continue;
      each.concept = altered({ own: nameOf(each) }, { sex: each.meaning.concept.sex });
      each.reason = "FIGURES";
      each.asked.clear();
    }
  }
}

const nameOf = ({ meaning, header }: DraftColumn) =>
  [meaning.name, meaning.concept.period ?? ""].filter((part) => part !== "").join(" ") || header;

/** The nearest two figures to the left whose difference most rows prove, in either direction. */
export function differenceOf(draft: Draft, column: DraftColumn): Difference | undefined {
  const { concept, left } = column.meaning;
  // What is left in the end is no difference of two.
  if (balancesOf(draft).some(({ closing }) => closing === column)) return undefined;
  const says = left || concept.act === "selisih" || isChange({ own: column.header });
  if (!says || concept.unit) return undefined;
  const before = draft.columns
    .filter(
      (each) => each.column < column.column && !each.meaning.concept.unit && each.meaning.concept.sex === concept.sex,
    )
    .reverse()
    .slice(0, NEAREST);
  for (const [place, near] of before.entries())
    for (const far of before.slice(place + 1)) {
      const gap = (i: number) => at(near, i) - at(far, i);
      const used = [near, far, column];
      for (const [sign, first, second] of [[1, near, far] as const, [-1, far, near] as const]) {
        // Zeros prove nothing.
        const off = (i: number) => (at(column, i) === 0 ? Number.NaN : sign * gap(i) - at(column, i));
        if (isPlain(draft, off)) return lacksPart(draft, off, used) ? undefined : { first, second };
      }
    }
  return undefined;
}

/** Three rows must. */
function isPlain(draft: Draft, off: (i: number) => number): boolean {
  const proof = prove(draft.rows, off);
  return proof.fits >= 3 && isProven(proof);
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
