import type { Draft } from "../draft";
import { isProven, prove } from "../sample";
import { proofOf } from "./percent";

/** The key that no word can name: the column that the percentages and the remainders are counted from. */
export const BASE = "dasarN";

/**
 * In a sheet with several bases, finds the one that the percentages or remainders prove. Each base also keeps its own meaning,
 * so that none is unread while the user is still asked.
 */
export function byBase(draft: Draft): void {
  const open = draft.found.ambiguous.find(({ key }) => key === BASE);
  const part = draft.columns.find(({ key }) => key === "aktif");
  if (!open || !part) return;
  const bases = open.candidates.flatMap(({ column }) => draft.columns.find((each) => each.column === column) ?? []);
  const shares = draft.columns.filter(({ key, meaning }) => (key ?? (meaning.concept.unit && "persen")) === "persen");
  const rests = draft.columns.filter(({ key }) => key === "belum");
  const proven = bases.filter(
    (base) =>
      shares.some((share) => isProven(proofOf(draft, share, part, base))) ||
      rests.some((rest) => isProven(prove(draft.rows, (i) => at(base, i) - at(part, i) - at(rest, i)))),
  );
  const [only] = proven;
  for (const base of bases) base.asked.delete(BASE);
  if (only && proven.length === 1) only.key = BASE;
}

const at = ({ sample }: Draft["columns"][number], i: number): number => sample.values[i] as number;
