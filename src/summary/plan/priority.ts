import blankoBagi from "../../core/indicators/blankoBagi";
import { evaluate, isExplanation } from "../../core/evaluate";
import { isFault } from "../../core/fault";
import { shareOut } from "../../core/maths/share";
import { CARD_CAUSES, type CardCause } from "../../core/stock/cardCauses";
import type { CauseShare } from "./causes";

/** Who gets a card first when there are too few. */
export const POLICIES = ["URUT", "PEMULA", "RATA"] as const;
export type Policy = (typeof POLICIES)[number];

/** Ranks of the causes, 1 first. */
const RANKS: Readonly<Record<Policy, (cause: CardCause) => number>> = {
  // The order of BLANKO_BAGI: records waiting for a card, first prints, lost, changed, moved, spoiled.
  URUT: (cause) => CARD_CAUSES.indexOf(cause) + 1,
  // First prints, then waiting records, then all reprints equally (the order given to offices in 2020).
  PEMULA: (cause) => ({ pemula: 1, prr: 2 })[cause as string] ?? 3,
  RATA: () => 1,
};

/** The cards of a month that are requested and printed. */
export interface MonthCards {
  readonly need: number;
  readonly served: number;
}

/** Unserved requests by cause: BLANKO_BAGI distributes the cards of each month. */
export function unservedByCause(
  months: readonly MonthCards[],
  causes: readonly CauseShare[],
  policy: Policy,
): readonly { readonly cause: CardCause; readonly cards: number }[] {
  const short = causes.map(() => 0);
  for (const { need, served } of months) {
    const needs = shareOut(
      Math.round(need),
      causes.map(({ share }) => share),
    );
    const given = sharedOut(
      Math.round(served),
      needs,
      causes.map(({ cause }) => RANKS[policy](cause)),
    );
    needs.forEach((each, i) => (short[i] = (short[i] as number) + each - (given[i] ?? 0)));
  }
  return causes.map(({ cause }, i) => ({ cause, cards: short[i] as number }));
}

function sharedOut(cards: number, needs: readonly number[], ranks: readonly number[]): readonly number[] {
  const column = (values: readonly number[]) => values.map((value) => [value]);
  const found = evaluate(blankoBagi, [[[cards]], column(needs), column(ranks)]);
  if (isFault(found) || isExplanation(found)) return needs;
  return found.map(([value]) => (typeof value === "number" ? value : 0));
}
