import type { Draft, DraftColumn } from "../draft";

/**
 * True where at least half of the rows that a sum does not fit are off by what another column holds: SISA is STOK less DIPAKAI
 * only in rows without DROPPING. The sum then lacks a part, and its rows are right.
 */
export function lacksPart(draft: Draft, off: (i: number) => number, used: readonly DraftColumn[]): boolean {
  const others = draft.columns.filter((column) => !used.includes(column) && !column.meaning.concept.unit);
  let [left, explained] = [0, 0];
  for (let i = 0; i < draft.rows; i++) {
    const gap = Math.abs(off(i));
    if (!(gap > 0)) continue;
    left++;
    if (others.some(({ sample }) => Math.abs(sample.values[i] as number) === gap)) explained++;
  }
  return left > 0 && explained * 2 >= left;
}
