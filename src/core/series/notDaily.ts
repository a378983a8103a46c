import { isNearToday } from "../cells/unlikely";
import { fault, type Fault } from "../fault";

/** Steps in one direction after which chance is no longer the reason: one series in 720, and in 3.6 million. */
const [RISES, FALLS] = [5, 9];
/** A running total grows by one day's work at a time; a step this many times the usual rules it out. */
const EVEN = 10;
/** Fewer such figures may really be cards. */
const FEWEST_DAYS = 3;

/**
 * Why figures that should be daily are something else: a running total, what is left, or days.
 *
 * A daily figure goes up and down. One that never falls is a running total, and its average says nothing about a day; one
 * that never rises is the remaining stock.
 */
export function notDaily(values: readonly number[]): Fault | undefined {
  const figures = values.filter((value) => value > 0);
  if (figures.length >= FEWEST_DAYS && figures.every(isNearToday)) return fault("DAYS_IN_SERIES");
  if (goesOneWay(figures, 1, RISES)) return fault("ONLY_RISES");
  return goesOneWay(figures, -1, FALLS) ? fault("ONLY_FALLS") : undefined;
}

function goesOneWay(figures: readonly number[], direction: 1 | -1, fewest: number): boolean {
  const steps: number[] = [];
  for (let i = 1; i < figures.length; i++) {
    const step = direction * ((figures[i] as number) - (figures[i - 1] as number));
    if (step < 0) return false;
    if (step > 0) steps.push(step);
  }
  if (steps.length < fewest) return false;
  steps.sort((a, b) => a - b);
  return (steps.at(-1) as number) <= EVEN * (steps[Math.floor(steps.length / 2)] as number);
}
