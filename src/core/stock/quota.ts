import { roundDown } from "../maths/rounding";

/** The most whole cards per working day at which a stock lasts so many days. */
export function quotaFor(cards: number, days: number): number {
  return roundDown(cards / days);
}
