import { roundDown } from "../maths/rounding";

/** The most cards a working day, whole ones, at which a stock lasts so many days. */
export function quotaFor(cards: number, days: number): number {
  return roundDown(cards / days);
}
