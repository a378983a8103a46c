import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { lacksPart } from "./lacksPart";
import { partsBefore } from "./own";

/** TOTAL CETAK or JML PEGAWAI and the columns right before it are read under their own names where these make it up. */
export function byNamedSum(draft: Draft): void {
  for (const total of draft.columns) {
    const parts = namedParts(draft, total);
    if (!parts) continue;
    for (const column of [total, ...parts]) {
      if (column.key !== undefined || (column.concept && column.asked.size === 0)) continue;
      column.concept = altered({ own: ownName(column) }, { sex: column.meaning.concept.sex });
      column.reason = "FIGURES";
      column.asked.clear();
    }
  }
}

const ownName = ({ meaning, header }: DraftColumn) =>
  `${meaning.total ? "TOTAL " : ""}${meaning.name || header}`.trim();

/** The columns right before a sum with a name that make it up. The name says less than JUMLAH alone, so three rows must. */
export function namedParts(draft: Draft, total: DraftColumn): readonly DraftColumn[] | undefined {
  const { meaning } = total;
  if (!meaning.total || meaning.name === "" || meaning.concept.sex || meaning.concept.unit) return undefined;
  const before = partsBefore(draft, total);
  const runs = before.slice(0, -1).map((_part, from) => before.slice(from));
  const [best] = runs
    .filter((parts) => parts.every((part) => part.asked.size === 0 && !part.concept?.no && !part.meaning.concept.sex))
    .map((parts) => ({ parts, proof: prove(draft.rows, offBy(parts, total)) }))
    .filter(({ proof }) => proof.fits >= 3 && isProven(proof))
    .sort((a, b) => b.proof.fits - a.proof.fits || a.parts.length - b.parts.length);
  if (!best || lacksPart(draft, offBy(best.parts, total), [total, ...best.parts])) return undefined;
  return best.parts;
}

/** How far a row is off. With one part alone in it, the sum is a copy of that part and says nothing. */
export const offBy =
  (parts: readonly DraftColumn[], total: DraftColumn) =>
  (i: number): number => {
    const values = parts.map(({ sample }) => sample.values[i] as number).filter((value) => value > 0);
    if (values.length < 2) return Number.NaN;
    return values.reduce((all, value) => all + value, 0) - (total.sample.values[i] as number);
  };
