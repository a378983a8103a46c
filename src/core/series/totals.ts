/** Fewer figures than this may add up to another one by chance: two equal days and twice as much on the third. */
const FEWEST_PARTS = 3;

/** True when a series contains its own sum: a total row at its head or end, with or without an average row below. */
export function holdsTotal(values: readonly number[]): boolean {
  return endsInTotal(values) || endsInTotalAndAverage(values) || beginsWithTotal(values);
}

/**
 * True when the last figure is the total of those above it: the range includes the sheet's sum row. The same for a sheet in
 * blocks, such as weeks, each ending in its own total, with or without a grand total below.
 */
export function endsInTotal(values: readonly number[]): boolean {
  const last = lastFigure(values, values.length);
  let sum = 0;
  let figures = 0;
  let blocks = 0;
  let inBlocks = 0;
  let inBlock = 0;
  let figuresInBlock = 0;
  for (let i = 0; i < last; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    sum += value;
    figures++;
    if (figuresInBlock >= FEWEST_PARTS && value === inBlock) {
      blocks++;
      inBlocks += value;
      inBlock = figuresInBlock = 0;
    } else {
      inBlock += value;
      figuresInBlock++;
    }
  }
  const total = values[last];
  if (figures >= FEWEST_PARTS && total === sum) return true;
  if (figuresInBlock > 0) return blocks >= 1 && figuresInBlock >= FEWEST_PARTS && total === inBlock;
  return blocks >= 2 && total === inBlocks;
}

/** A total with its average below it, as some sheets end. */
function endsInTotalAndAverage(values: readonly number[]): boolean {
  const last = lastFigure(values, values.length);
  const before = lastFigure(values, last);
  const { sum, figures } = sumUntil(values, before);
  if (figures < FEWEST_PARTS) return false;
  return values[before] === sum && isAverage(values[last] as number, sum, figures, before);
}

/** The average of the days with a figure or of all rows, rounded to whole cards either way. */
function isAverage(value: number, sum: number, figures: number, rows: number): boolean {
  return Math.abs(value - sum / figures) < 1 || Math.abs(value - sum / rows) < 1;
}

/** The same for a total in the first row, as in the sheets of some provinces. */
export function beginsWithTotal(values: readonly number[]): boolean {
  const first = values.findIndex((value) => value > 0);
  const { sum, figures } = sumUntil(values, values.length);
  return figures > FEWEST_PARTS && values[first] === sum - (values[first] as number);
}

function lastFigure(values: readonly number[], end: number): number {
  let last = end - 1;
  while (last >= 0 && values[last] === 0) last--;
  return last;
}

function sumUntil(values: readonly number[], end: number): { readonly sum: number; readonly figures: number } {
  let sum = 0;
  let figures = 0;
  for (let i = 0; i < end; i++) {
    const value = values[i] as number;
    sum += value;
    if (value !== 0) figures++;
  }
  return { sum, figures };
}
