/*
 * Cards and people are whole. A target counts only when reached, so it rounds up; a quota must not be exceeded, so it
 * rounds down. Binary noise is removed first: 0.25 × 168015.99999999997 does not need one person more.
 */
export const withoutNoise = (value: number): number => Number(value.toPrecision(15));

/** A target in whole cards or people. */
export function roundUp(value: number): number {
  return Math.ceil(withoutNoise(value));
}

/** A quota in whole cards or people. */
export function roundDown(value: number): number {
  return Math.floor(withoutNoise(value));
}
