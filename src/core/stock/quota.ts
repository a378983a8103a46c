import { roundDown } from "../maths/rounding";

/** The most whole cards per working day with which a stock lasts this many days. */
export function quotaFor(cards: number, days: number): number {
  return roundDown(cards / days);
}
