/** Arithmetic mean of a non-empty list. Counts are whole numbers, so a plain sum is exact. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}
