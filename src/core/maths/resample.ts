import { random } from "./random";

/** Days that are drawn together, so that a busy week stays a busy week. */
const WEEK = 5;

/**
 * Totals of so many days to come, drawn from a history: whole weeks of five days in a row, the end of the history going on
 * at its beginning. Days drawn one by one would even each other out and make every total too sure.
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

/** In how many of the draws, as a share, the total is as asked. */
export function chanceOf(totals: Iterable<number>, isSo: (total: number) => boolean): number {
  let [hits, draws] = [0, 0];
  for (const total of totals) {
    draws++;
    if (isSo(total)) hits++;
  }
  return hits / draws;
}
