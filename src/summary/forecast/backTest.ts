import { mean } from "../../core/maths/mean";

/** The working days of four weeks: the span of an average, and how far back the test starts. */
const DAYS = 20;
/** Fewer days before the test say nothing about demand. */
const FEWEST_BEFORE = 5;

/**
 * The error, in working days, of a forecast made four weeks ago: the days that the use since then should have taken at the pace
 * of that time, minus the days it took. Positive if the cards went faster. Undefined if the history is too short.
 */
export function backTest(history: readonly number[]): number | undefined {
  const before = history.slice(0, -DAYS).slice(-DAYS);
  if (before.length < FEWEST_BEFORE) return undefined;
  const rate = mean(before);
  const used = history.slice(-DAYS).reduce((sum, each) => sum + each, 0);
  return rate > 0 ? Math.round(used / rate - DAYS) : undefined;
}
