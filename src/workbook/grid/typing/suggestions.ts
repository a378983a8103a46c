/** Something that can appear in a formula by name. */
export interface Suggestion {
  readonly name: string;
  /** What it does. */
  readonly says: string;
  /** True if it takes arguments in brackets. */
  readonly isFunction: boolean;
}

const MOST = 8;
const NAMESPACE = "DUKCAPIL.";

/**
 * Suggestions for the beginning of a name: our functions first, with or without `DUKCAPIL.` and by each of their words, so that
 * `HABIS` finds BLANKO_HABIS.
 */
export function suggestionsFor(typed: string, all: readonly Suggestion[]): readonly Suggestion[] {
  const wanted = typed.toUpperCase();
  const ranks = all.map((each) => ({ each, rank: rankOf(each.name.toUpperCase(), wanted) }));
  return ranks
    .filter(({ rank }) => rank < NOT_MEANT)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ each }) => each);
}

const NOT_MEANT = 4;

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const isOurs = name.startsWith(NAMESPACE);
  const bare = isOurs ? name.slice(NAMESPACE.length) : name;
  if (isOurs && (name.startsWith(wanted) || bare.startsWith(wanted))) return 1;
  if (bare.startsWith(wanted)) return 2;
  return isOurs && bare.includes(`_${wanted}`) ? 3 : NOT_MEANT;
}
