import type { MatchReason } from "./recognised";
import { withoutRepeats } from "./headerWords";
import { COUNTING, type Spelling, type SpellingIndex } from "./spellings";

/** A spelling that fits a header, and how well. */
export interface HeaderMatch {
  readonly spelling: Spelling;
  readonly reason: Extract<MatchReason, "SPELLING" | "WORDS" | "PART">;
}

/** Letters a spelling needs before it may be found inside a longer header; one word alone may be about anything. */
const SHORTEST_PART = 4;

/**
 * The spellings of one kind that fit a header, the best kind of fit only: the same words in the same order, the same
 * words in any order, or a spelling inside a longer header of which every other word means nothing in particular.
 *
 * @param parts words of the group headers and of the header itself, topmost first
 */
export function matchHeader(
  index: SpellingIndex,
  vocabulary: ReadonlySet<string>,
  parts: readonly (readonly string[])[],
): readonly HeaderMatch[] {
  const path = withoutRepeats(parts.flat());
  if (path.length === 0) return [];
  const exact = exactly(index, parts, path);
  if (exact.length > 0) return exact.map((spelling) => ({ spelling, reason: "SPELLING" }));

  const words = new Set(path);
  const nearby = [...words].flatMap((word) => index.byWord.get(word) ?? []);
  const same = mostSpecific(nearby.filter((spelling) => hasTheSameWords(spelling, words, index.context)));
  if (same.length > 0) return same.map((spelling) => ({ spelling, reason: "WORDS" }));

  const part = mostSpecific(nearby.filter((spelling) => isPart(spelling, path, index.context, vocabulary)));
  return part.map((spelling) => ({ spelling, reason: "PART" }));
}

function exactly(index: SpellingIndex, parts: readonly (readonly string[])[], path: readonly string[]) {
  const whole = index.exact.get(path.join(" "));
  if (whole) return whole;
  for (let from = 1; from < parts.length; from++) {
    const groups = parts.slice(0, from).flat();
    const lower = index.exact.get(withoutRepeats(parts.slice(from).flat()).join(" "));
    if (lower && groups.every((word) => index.context.has(word) || COUNTING.has(word) || isYear(word))) return lower;
  }
  return [];
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word);
}

function hasTheSameWords(spelling: Spelling, words: ReadonlySet<string>, context: ReadonlySet<string>): boolean {
  const needed = spelling.words.filter((word) => words.has(word) || !COUNTING.has(word));
  if (needed.length === 0 || !needed.every((word) => words.has(word))) return false;
  for (const word of words) {
    if (needed.includes(word) || context.has(word)) continue;
    if (!spelling.counts || !COUNTING.has(word)) return false;
  }
  return true;
}

/** Words that nobody uses for anything but cards and identities. */
const UNMISTAKABLE: ReadonlySet<string> = new Set("KTP BLANKO IKD PRR SFE NIK KECAMATAN KELURAHAN DESA".split(" "));

/** "DITERIMA DARI DINAS", "KELUAR KE KECAMATAN": where it came from or went to does not change what is counted. */
function saysWhere(spelling: Spelling, path: readonly string[]): boolean {
  const next = path[spelling.words.length];
  return spelling.counts && (next === "DARI" || next === "KE") && path.join(" ").startsWith(`${spelling.text} `);
}

function isPart(
  spelling: Spelling,
  path: readonly string[],
  context: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
): boolean {
  if (spelling.ask || spelling.text.replace(/ /g, "").length < SHORTEST_PART) return false;
  if (saysWhere(spelling, path)) return true;
  if (spelling.words.length === 1 && !path.some((word) => UNMISTAKABLE.has(word))) return false;
  if (!` ${path.join(" ")} `.includes(` ${spelling.text} `)) return false;
  const own = new Set(spelling.words);
  return path.every(
    (word) => own.has(word) || context.has(word) || (COUNTING.has(word) ? spelling.counts : !vocabulary.has(word)),
  );
}

/** The spellings with the most words: "BELUM REKAM" says more than "REKAM". */
function mostSpecific(spellings: readonly Spelling[]): readonly Spelling[] {
  const most = Math.max(0, ...spellings.map(({ words }) => words.length));
  const best = spellings.filter(({ words }) => words.length === most);
  const seen = new Set<string>();
  return best.filter(({ key, ask }) => !seen.has(`${key} ${ask}`) && seen.add(`${key} ${ask}`));
}
