import type { Random } from "../../generator/random";

/** One way of damaging a text or bytes; undefined if there is nothing of the kind to damage. */
export type Mutation<T> = (from: T, by: Random) => T | undefined;

/** Replaces one random match of a pattern. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  by: Random,
  to: (found: string) => string,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return undefined;
  const { 0: whole, index } = by.pick(found);
  return text.slice(0, index) + to(whole) + text.slice(index + whole.length);
}

/** A copy with one byte changed. */
export function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = value;
  return copy;
}
