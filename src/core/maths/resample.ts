import { random } from "./random";

/** Days that are drawn together, so that a busy week stays a busy week. */
const WEEK = 5;

/**
 * Totals of future days, drawn from a history: whole weeks of five consecutive days, where the end of the history continues
 * at its beginning. Days drawn one by one would even each other out and make every total too certain.
 *
 * Source: the moving-block bootstrap (H. R. Künsch, The Annals of Statistics 17, 1989), with a history closed to a circle.
 */
export function* resampledTotals(
  history: readonly number[],
  days: number,
  times: number,
  seed: number,
): Generator<number> {
  const until = [0];
  for (let i = 0; i < history.length + WEEK; i++)
    until.push((until[i] as number) + (history[i % history.length] as number));
  const draw = random(seed);
  for (let run = 0; run < times; run++) {
    let total = 0;
    for (let left = days; left > 0; left -= WEEK) {
      const start = Math.floor(draw() * history.length);
      total += (until[start + Math.min(WEEK, left)] as number) - (until[start] as number);
    }
    yield total;
  }
}

/** The share of the draws whose total meets the condition. */
export function chanceOf(totals: Iterable<number>, isSo: (total: number) => boolean): number {
  let [hits, draws] = [0, 0];
  for (const total of totals) {
    draws++;
    if (isSo(total)) hits++;
  }
  return hits / draws;
}
