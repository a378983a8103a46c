/** Fewer figures do not show what is usual. */
const FEWEST = 8;
/** Modified z-score from which a figure is an outlier (Iglewicz and Hoaglin, 1993). */
const FAR = 3.5;
/** Scales the median absolute deviation to a standard deviation. */
const MAD_FACTOR = 0.6745;
/** The same for the mean absolute deviation, used where more than half of the figures are equal. */
const MEAN_FACTOR = 1.253314;

/** The usual range of some figures. */
export interface Usual {
  readonly median: number;
  isFar(figure: number): boolean;
}

/**
 * Undefined with too few figures. Counts of people who come independently spread by the root of their mean (Poisson), however
 * similar most days are, so no smaller spread is assumed.
 */
export function usualOf(figures: readonly number[]): Usual | undefined {
  if (figures.length < FEWEST) return undefined;
  const median = medianOf(Float64Array.from(figures));
  const deviations = Float64Array.from(figures, (figure) => Math.abs(figure - median));
  const mad = medianOf(deviations);
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  const spread = mad > 0 ? mad / MAD_FACTOR : mean * MEAN_FACTOR;
  const scale = Math.max(spread, Math.sqrt(median));
  return { median, isFar: (figure) => Math.abs(figure - median) / scale >= FAR };
}

/** This many similar far figures are a habit. */
const HABIT = 3;

/** Tells which far figures are among similar ones, so that a slip does not explain them. */
export function habitAmong(far: readonly number[]): (figure: number) => boolean {
  const sorted = Float64Array.from(far).sort();
  const habits = new Set<number>();
  for (let from = 0; from + HABIT <= sorted.length; from++) {
    const alike = sorted.subarray(from, from + HABIT);
    const highest = alike[HABIT - 1] as number;
    if (highest - (alike[0] as number) < FAR * Math.sqrt(highest)) for (const figure of alike) habits.add(figure);
  }
  return (figure) => habits.has(figure);
}

/** Sorts the figures in place; a typed array needs no comparison function. */
function medianOf(figures: Float64Array): number {
  figures.sort();
  const middle = figures.length >> 1;
  const upper = figures[middle] as number;
  return figures.length % 2 === 1 ? upper : ((figures[middle - 1] as number) + upper) / 2;
}

/**
 * The power of ten that separates a far figure from the usual ones, if one explains it: without an extra digit a count must
 * stay whole.
 */
export function slipOf(figure: number, usual: Usual): number | undefined {
  return [10, 100, 1000, 0.1, 0.01, 0.001].find((factor) => {
    const meant = factor > 1 ? figure / factor : Math.round(figure / factor);
    return figure >= 1 && Number.isInteger(meant) && !usual.isFar(meant);
  });
}
