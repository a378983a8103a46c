import type { SheetKind } from "../../sheets/sheetKind";
import { parseHeader } from "../../sheets/meaning/parseHeader";
import { headerWords, UNDER } from "./headerWords";
import { matchHeader, type HeaderMatch } from "./matchHeader";
import { spellingsOf, vocabularyOf } from "./spellings";

/** Matches headers for one sheet and remembers what it has seen: the same few texts are looked at many times. */
export interface Matcher {
  readonly kinds: readonly SheetKind[];
  readonly vocabulary: ReadonlySet<string>;
  words(text: string): readonly string[];
  /** True for a header, its groups joined with "›", all of whose words say something that can be counted. */
  isMeant(header: string): boolean;
  match(kind: SheetKind, parts: readonly (readonly string[])[]): readonly HeaderMatch[];
}

export function matcherFor(kinds: readonly SheetKind[]): Matcher {
  const vocabulary = vocabularyOf(kinds);
  const words = new Map<string, readonly string[]>();
  const meant = new Map<string, boolean>();
  const matches = new Map<SheetKind, Map<string, readonly HeaderMatch[]>>(kinds.map((kind) => [kind, new Map()]));
  return {
    kinds,
    vocabulary,
    words(text) {
      let found = words.get(text);
      if (!found) words.set(text, (found = headerWords(text)));
      return found;
    },
    isMeant(header) {
      let found = meant.get(header);
      if (found === undefined) {
        const { unknown, isTorn } = parseHeader(header.split(UNDER));
        meant.set(header, (found = unknown.length === 0 && !isTorn));
      }
      return found;
    },
    match(kind, parts) {
      const known = matches.get(kind) as Map<string, readonly HeaderMatch[]>;
      const path = parts.map((part) => part.join(" ")).join("›");
      let found = known.get(path);
      if (!found) known.set(path, (found = matchHeader(spellingsOf(kind), vocabulary, parts)));
      return found;
    },
  };
}
