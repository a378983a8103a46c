import type { Fit } from "../../contract/finding";
import type { Draft, DraftColumn } from "./draft";
import { isProven, prove } from "./sample";
import { proofOf } from "./settle/percent";

/** Sums are searched among at most this many columns; in a wider table many sums fit by chance. */
const MOST = 40;

/** What a column really holds, if exactly one sum, difference or share of two other columns proves it. */
export function fitting(
  draft: Draft,
  column: DraftColumn,
): { readonly fit: Fit; readonly of: readonly DraftColumn[] } | undefined {
  const counts = draft.columns.filter(
    ({ key, concept, column: place }) => key !== undefined && !concept?.unit && place !== column.column,
  );
  if (counts.length > MOST) return undefined;
  const found: { readonly fit: Fit; readonly of: readonly DraftColumn[] }[] = [];
  for (const [index, a] of counts.entries())
    for (const [place, b] of counts.entries()) {
      if (a === b) continue;
      if (column.concept?.unit) {
        if (isProven(proofOf(draft, column, a, b))) found.push({ fit: "SHARE", of: [a, b] });
        continue;
      }
      if (index < place && isProven(prove(draft.rows, (i) => at(a, i) + at(b, i) - at(column, i))))
        found.push({ fit: "SUM", of: [a, b] });
      if (isProven(prove(draft.rows, (i) => at(a, i) - at(b, i) - at(column, i))))
        found.push({ fit: "DIFFERENCE", of: [a, b] });
    }
  return found.length === 1 ? found[0] : undefined;
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
