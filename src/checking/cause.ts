import type { Cause, Mismatch } from "../contract/finding";

/** A figure and its expected value, with the most likely cause. An approximate part is cause enough. */
export function mismatchOf(expected: number, found: number, isApproximate = false): Mismatch {
  const cause = isApproximate ? "APPROXIMATE_PART" : causeOf(expected, found);
  return { expected, found, ...(cause && { cause }) };
}

/**
 * How the wrong figure most likely came about, from the digits alone; undefined if they do not show it.
 *
 * 4,091 for 4,101 is one digit off, with its carry; a figure ten or a thousand times too large slipped a digit or lost a
 * separator; swapping two neighbouring digits gives a difference divisible by nine.
 */
export function causeOf(expected: number, found: number): Cause | undefined {
  const times = (factor: number) => expected !== 0 && (found === expected * factor || expected === found * factor);
  if (times(10)) return "TIMES_TEN";
  if (times(100)) return "TIMES_HUNDRED";
  if (times(1000)) return "TIMES_THOUSAND";
  const [a, b] = [String(Math.abs(expected)), String(Math.abs(found))];
  if (isPowerOfTen(Math.abs(expected - found))) return "ONE_DIGIT";
  if (a.length !== b.length) return undefined;
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (differing.length === 1 && a.length > 1) return "ONE_DIGIT";
  const [i, j] = differing as [number, number];
  const swapped = differing.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
  return swapped ? "SWAPPED_DIGITS" : undefined;
}

function isPowerOfTen(value: number): boolean {
  return value >= 10 && Number.isInteger(Math.log10(value));
}
