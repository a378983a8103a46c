import { mean } from "../../core/maths/mean";

/** Working days of four weeks: what an average is taken over, and how far back the test stands. */
const DAYS = 20;
/** Fewer days than this before it say nothing about demand. */
const FEWEST_BEFORE = 5;

/**
 * How many working days a forecast of four weeks ago was wrong by: what was used since, at the use of then, less the days that
 * it really took. Above zero where the cards went faster. Undefined where the history does not reach back so far.
 */
export function backTest(history: readonly number[]): number | undefined {
  const before = history.slice(0, -DAYS).slice(-DAYS);
  if (before.length < FEWEST_BEFORE) return undefined;
  const rate = mean(before);
  const used = history.slice(-DAYS).reduce((sum, each) => sum + each, 0);
  return rate > 0 ? Math.round(used / rate - DAYS) : undefined;
}
