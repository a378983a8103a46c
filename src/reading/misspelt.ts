import { distance } from "fastest-levenshtein";
import { fold } from "../sheets/columnType";
import type { Figures } from "./figures";
import { STATE } from "./table";

/** A list with more names than a regency has places is no standard for spelling. */
const MOST_NAMES = 600;

/** A name must occur this often, and this many times as often as another spelling, for the other to be a slip. */
const FREQUENT = 5;

/** The shortest word in which one letter may be misspelt, and the shortest for two. */
const SHORTEST = 4;
const LONG = 8;

/** Rows per slice. */
const STEP = 2_048;

/** The names of one column: the number of the word in each row, and the words. */
interface Names {
  readonly values: Figures;
  readonly states: Uint8Array;
  readonly words: readonly string[];
}

/**
 * The rows in which a name is misspelt, with the number of the intended name: a single "Sukamju" among many "Sukamaju". Names
 * that differ in a number, or that both occur often, are different places.
 */
export function* misspeltRows({ values, states, words }: Names): Generator<void, ReadonlyMap<number, number>> {
  const rows = new Map<number, number>();
  if (words.length < 2 || words.length > MOST_NAMES) return rows;
  const counts = new Uint32Array(words.length);
  for (let from = 0; from < states.length; from += STEP) {
    const to = Math.min(from + STEP, states.length);
    for (let i = from; i < to; i++) if (states[i] === STATE.VALUE) (counts[values[i] as number] as number)++;
    yield;
  }
  const meant = new Map<number, number>();
  for (let number = 0; number < words.length; number++) {
    const right = words.findIndex((_, other) => isSlip(words, counts, number, other));
    if (right >= 0) meant.set(number, right);
    yield;
  }
  if (meant.size === 0) return rows;
  for (let i = 0; i < states.length; i++) {
    const right = states[i] === STATE.VALUE ? meant.get(values[i] as number) : undefined;
    if (right !== undefined) rows.set(i, right);
    if (i % STEP === 0) yield;
  }
  return rows;
}

function isSlip(words: readonly string[], counts: Uint32Array, wrong: number, right: number): boolean {
  const [rare, often] = [counts[wrong] as number, counts[right] as number];
  return often >= FREQUENT && often >= FREQUENT * rare && isNear(words[wrong] as string, words[right] as string);
}

/** True when two names differ only by slips, compared word by word. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  if (fold(a) === fold(b)) return true;
  const [ours, theirs] = [a, b].map((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (ours === undefined || theirs === undefined || ours.length !== theirs.length) return false;
  return ours.every((word, at) => {
    const other = theirs[at] as string;
    const shorter = Math.min(word.length, other.length);
    if (word === other) return true;
    if (shorter < SHORTEST || /\d/.test(word + other)) return false;
    return distance(word, other) <= (shorter < LONG ? 1 : 2);
  });
}
