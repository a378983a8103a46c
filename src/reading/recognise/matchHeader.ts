import type { MatchReason } from "./recognised";
import { withoutRepeats } from "./headerWords";
import { COUNTING, type Spelling, type SpellingIndex } from "./spellings";

/** A spelling that fits a header, and how well. */
export interface HeaderMatch {
  readonly spelling: Spelling;
  readonly reason: Extract<MatchReason, "SPELLING" | "WORDS" | "PART">;
}

/** The fewest letters of a spelling that may be found inside a longer header; a single word could mean anything. */
const SHORTEST_PART = 4;

/** The words of a header, prepared for matching with every kind. */
export interface HeaderPath {
  /** The words of the groups and of the header, topmost first, without immediate repeats. */
  readonly words: readonly string[];
  readonly text: string;
  readonly distinct: ReadonlySet<string>;
  /** The header without its topmost groups, and the words of those groups. */
  readonly lower: readonly { readonly text: string; readonly groups: readonly string[] }[];
}

/** @param parts words of the group headers and of the header itself, topmost first */
export function headerPath(parts: readonly (readonly string[])[]): HeaderPath {
  const words = withoutRepeats(parts.flat());
  const lower = parts.slice(1).map((_, above) => ({
    text: withoutRepeats(parts.slice(above + 1).flat()).join(" "),
    groups: parts.slice(0, above + 1).flat(),
  }));
  return { words, text: words.join(" "), distinct: new Set(words), lower };
}

/**
 * The spellings of one kind that match a header, best type of match only: the same words in the same order; the same words in
 * any order; or a spelling inside a longer header whose other words carry no meaning.
 */
export function matchHeader(
  index: SpellingIndex,
  vocabulary: ReadonlySet<string>,
  path: HeaderPath,
): readonly HeaderMatch[] {
  if (path.words.length === 0) return [];
  const exact = exactly(index, path);
  if (exact.length > 0) return exact.map((spelling) => ({ spelling, reason: "SPELLING" }));

  const nearby: Spelling[] = [];
  for (const word of path.distinct) nearby.push(...(index.byWord.get(word) ?? []));
  const same = mostSpecific(nearby.filter((spelling) => hasTheSameWords(spelling, path.distinct, index.context)));
  if (same.length > 0) return same.map((spelling) => ({ spelling, reason: "WORDS" }));

  const part = mostSpecific(nearby.filter((spelling) => isPart(spelling, path, index.context, vocabulary)));
  return part.map((spelling) => ({ spelling, reason: "PART" }));
}

function exactly({ exact, context }: SpellingIndex, { text, lower }: HeaderPath): readonly Spelling[] {
  const whole = exact.get(text);
  if (whole) return whole;
  for (const { text: rest, groups } of lower) {
    const isPlace = groups.some((word) => PLACES.has(word) && !context.has(word));
    if (!groups.every((word) => context.has(word) || COUNTING.has(word) || PLACES.has(word) || isYear(word))) continue;
    // JUMLAH over DESA counts them and names none; WILAYAH over DESA names them and counts none.
    const isCounted = groups.some((word) => COUNTING.has(word) && !context.has(word));
    const found = exact.get(rest)?.filter(({ counts }) => (counts ? !isPlace : !isCounted)) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Words for what the columns under a group name. */
const PLACES: ReadonlySet<string> = new Set(["WILAYAH", "DAERAH", "LOKASI", "ADMINISTRASI", "IDENTITAS"]);

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

/** Words that are used only for cards and identities. */
const UNMISTAKABLE: ReadonlySet<string> = new Set("KTP BLANKO IKD PRR SFE NIK KECAMATAN KELURAHAN DESA".split(" "));

/** "DITERIMA DARI DINAS", "KELUAR KE KECAMATAN": the origin or destination does not change what is counted. */
function saysWhere(spelling: Spelling, { words, text }: HeaderPath): boolean {
  const next = words[spelling.words.length];
  return spelling.counts && (next === "DARI" || next === "KE") && text.startsWith(`${spelling.text} `);
}

function isPart(
  spelling: Spelling,
  path: HeaderPath,
  context: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
): boolean {
  if (spelling.ask || spelling.letters < SHORTEST_PART) return false;
  if (saysWhere(spelling, path)) return true;
  const { words, text } = path;
  if (spelling.words.length === 1 && !words.some((word) => UNMISTAKABLE.has(word))) return false;
  if (!` ${text} `.includes(` ${spelling.text} `)) return false;
  return words.every(
    (word) =>
      spelling.words.includes(word) ||
      context.has(word) ||
      (COUNTING.has(word) ? spelling.counts : !vocabulary.has(word)),
  );
}

/** The spellings with the most words: "BELUM REKAM" is more specific than "REKAM". */
function mostSpecific(spellings: readonly Spelling[]): readonly Spelling[] {
  if (spellings.length < 2) return spellings;
  const most = Math.max(0, ...spellings.map(({ words }) => words.length));
  const best = spellings.filter(({ words }) => words.length === most);
  const seen = new Set<string>();
  return best.filter(({ key, ask }) => !seen.has(`${key} ${ask}`) && seen.add(`${key} ${ask}`));
}
