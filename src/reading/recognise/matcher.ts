import type { SheetKind } from "../../sheets/sheetKind";
import { parseHeader } from "../../sheets/meaning/parseHeader";
import { headerWords, UNDER } from "./headerWords";
import { headerPath, matchHeader, type HeaderMatch } from "./matchHeader";
import { lexiconOf, spellingsOf } from "./spellings";

/** What a header says, in whichever column it stands. */
export interface HeaderText {
  /** The header as in the sheet, groups joined with "›". */
  readonly header: string;
  /** The words of each group and of the header itself. */
  readonly parts: readonly (readonly string[])[];
  /** All these words, without immediate repeats. */
  readonly words: readonly string[];
  /** The same words as one text. */
  readonly text: string;
  /** Its matches in each kind that has any. */
  readonly matches: ReadonlyMap<SheetKind, readonly HeaderMatch[]>;
  /** Kinds with a required column that it matches. */
  readonly needed: ReadonlySet<SheetKind>;
}

/** Matches headers for the sheets of one check and caches the results, because the same few texts recur. */
export interface Matcher {
  readonly kinds: readonly SheetKind[];
  words(text: string): readonly string[];
  /** True for a text in which every word is part of a known header. */
  isKnown(text: string): boolean;
  isVocabulary(word: string): boolean;
  /** The header that these texts make, the topmost group first. */
  header(texts: readonly string[]): HeaderText;
  /** True for a header, its groups joined with "›", whose words all have a meaning that can be counted. */
  isMeant(header: string): boolean;
}

export function matcherFor(kinds: readonly SheetKind[]): Matcher {
  const { vocabulary, known, kindsOf } = lexiconOf(kinds);
  const words = remembering(headerWords);
  const headers = new Map<string, HeaderText>();
  return {
    kinds,
    words,
    isKnown: remembering((text) => words(text).every((word) => known.has(word))),
    isVocabulary: (word) => vocabulary.has(word),
    header(texts) {
      const header = texts.join(UNDER);
      let found = headers.get(header);
      if (!found) headers.set(header, (found = takenApart(header, texts.map(words))));
      return found;
    },
    isMeant: remembering((header) => {
      const { unknown, isTorn } = parseHeader(header.split(UNDER));
      return unknown.length === 0 && !isTorn;
    }),
  };

  function takenApart(header: string, parts: HeaderText["parts"]): HeaderText {
    const path = headerPath(parts);
    const matches = new Map<SheetKind, readonly HeaderMatch[]>();
    for (const kind of new Set(path.words.flatMap((word) => kindsOf.get(word) ?? []))) {
      const found = matchHeader(spellingsOf(kind), vocabulary, path);
      if (found.length > 0) matches.set(kind, found);
    }
    const isNeeded = ({ needs }: SheetKind, { spelling }: HeaderMatch) =>
      needs.some((keys) => keys.includes(spelling.key));
    const needed = [...matches].flatMap(([kind, found]) =>
      found.some((match) => isNeeded(kind, match)) ? [kind] : [],
    );
    return { header, parts, words: path.words, text: path.text, matches, needed: new Set(needed) };
  }
}

function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = work(text)));
    return found;
  };
}
