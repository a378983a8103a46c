import type { Token } from "../explain";

/** What entered and left a stock of blank cards in one period, without the cards printed. All in keping. */
export interface Ledger {
  readonly opening: number;
  readonly received: number;
  /** Spoiled while printing. Old cards that people hand in are not stock and do not belong here. */
  readonly spoiled: number;
  /** Sent on to a kecamatan or another office. */
  readonly sentOut: number;
  /** Returned from there unused. */
  readonly returned: number;
}

/** Cards that were printed or are still there: opening + received + returned − spoiled − sent out. */
export function cardsToAccountFor({ opening, received, spoiled, sentOut, returned }: Ledger): number {
  return opening + received + returned - spoiled - sentOut;
}

/** The same as a formula, without entries of zero. */
export function ledgerTokens({ opening, received, spoiled, sentOut, returned }: Ledger): readonly Token[] {
  const entry = (sign: string, cards: number) => (cards === 0 ? [] : [sign, cards]);
  return [opening, "+", received, ...entry("+", returned), ...entry("−", spoiled), ...entry("−", sentOut)];
}
