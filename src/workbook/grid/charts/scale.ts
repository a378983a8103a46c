/** Round steps from one end of a scale to the other. */
export interface Ticks {
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
}

const ROUND = [1, 2, 2.5, 5, 10];

/**
 * A scale with about `wanted` round steps for figures from `low` to `high`. It begins at zero unless all figures are within the
 * last sixth below the highest, as in spreadsheets; limits set by the chart are kept.
 */
export function ticks(
  low: number,
  high: number,
  wanted: number,
  set: { readonly min?: number; readonly max?: number } = {},
): Ticks {
  const isNarrow = low > 0 && high - low < high / 6;
  let from = set.min ?? (isNarrow || low < 0 ? low : 0);
  let to = set.max ?? Math.max(high, low < 0 ? 0 : high);
  if (to - from <= 1e-12 * Math.max(1, Math.abs(to))) to = from + 1;
  const step = roundStep((to - from) / Math.max(1, wanted));
  if (set.min === undefined) from = Math.floor(from / step) * step;
  if (set.max === undefined) to = Math.ceil(to / step - 1e-9) * step;
  const at: number[] = [];
  for (let i = Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++)
    at.push(Number((i * step).toPrecision(12)));
  return { from, to, at };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (ROUND.find((round) => round * power >= least * (1 - 1e-9)) ?? 10) * power;
}
