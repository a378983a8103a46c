import type { Column, SheetKind } from "../../sheets/sheetKind";
import { distance } from "fastest-levenshtein";
import type { AmbiguousColumn, MatchedColumn, MatchReason, NearMiss } from "./recognised";
import type { HeaderText, Matcher } from "./matcher";
import type { HeaderMatch } from "./matchHeader";
import { spellingsOf } from "./spellings";

/** One header of a sheet. */
export interface Header extends HeaderText {
  readonly column: number;
}

/** What the first cells under a header show about a column. */
export interface CellsBelow {
  /** True when most of them are in the column's closed list, or the column does not depend on its cells. */
  mayBe(column: Column, at: number): boolean;
  /** True when they are names although the column holds figures or days. */
  holdNames(column: Column, at: number): boolean;
}

/** Which header is which column of a kind. */
export interface Assignment {
  readonly columns: readonly MatchedColumn[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Headers that are one slip away from a free column; computed on request. */
  nearMisses(): readonly NearMiss[];
  readonly missing: readonly string[];
}

/** A header with the columns that it fits in one kind. */
interface Claim {
  readonly column: number;
  readonly header: string;
  readonly fits: readonly HeaderMatch[];
  readonly of: Header;
}

const NOTHING: readonly HeaderMatch[] = [];

const REASONS: readonly MatchReason[] = ["SPELLING", "WORDS", "PART"];

/**
 * Assigns a header to each column of the kind. Better matches are assigned first. If two headers fit a column equally well, or
 * one header fits two columns, nothing is decided and the user is asked. Undefined if the headers cannot be a sheet of this
 * kind.
 *
 * ⏎ @param cells what the cells under a header show about the columns that its words fit
 */
export function assignColumns(
  kind: SheetKind,
  headers: readonly Header[],
  matcher: Matcher,
  cells: CellsBelow,
): Assignment | undefined {
  const columnOf = ({ spelling }: HeaderMatch) => kind.columns[spelling.key] as Column;
  const claims = headers.map((header): Claim => ({
    column: header.column,
    header: header.header,
    fits: fitsIn(header),
    of: header,
  }));
  if (!mayFill(kind, claims)) return undefined;
  const columns = new Map<string, MatchedColumn>();
  const ambiguous = new Map<string, AmbiguousColumn>();
  const taken = new Set<number>();

  const isFree = (key: string) => !columns.has(key) && !ambiguous.has(key);
  const take = (key: string, { column, header }: Claim, reason: MatchReason) => {
    columns.set(key, { key, header, column, reason });
    taken.add(column);
  };
  const ask = (key: string, candidates: readonly Claim[]) => {
    ambiguous.set(key, { key, candidates: candidates.map(({ column, header }) => ({ column, header })) });
    for (const { column } of candidates) taken.add(column);
  };

  const claimed = new Set(claims.flatMap(({ fits }) => fits.map(({ spelling }) => spelling.key)));
  const entries = Object.entries<Column>(kind.columns).filter(([key]) => claimed.has(key));
  for (const reason of REASONS) {
    for (const spare of [false, true]) {
      for (const [key, column] of entries) if ((column.spare ?? false) === spare) deal(key, column, reason);
    }
  }
  for (const [key, { besides = [] }] of entries) {
    const before = besides.flatMap((other) => columns.get(other)?.column ?? []);
    const clear = claims.find(
      (claim) => before.includes(claim.column - 1) && !isTaken(claim) && claim.fits.some((match) => isAsk(match, key)),
    );
    if (clear && isFree(key)) take(key, clear, "SPELLING");
  }
  for (const [key] of entries) {
    if (!isFree(key)) continue;
    const asked = claims.filter((claim) => !isMatched(claim) && claim.fits.some((match) => isAsk(match, key)));
    if (asked.length > 0) ask(key, asked);
  }
  return {
    columns: [...columns.values()].sort((a, b) => a.column - b.column),
    ambiguous: [...ambiguous.values()],
    nearMisses: () =>
      claims
        .filter(({ column }) => !taken.has(column))
        .flatMap(({ of }) => nearMiss(kind, of, isFree, matcher.isVocabulary)),
    missing: Object.entries<Column>(kind.columns).flatMap(([key, { required }]) =>
      required && !columns.has(key) ? [key] : [],
    ),
  };

  function fitsIn({ matches, column }: Header): readonly HeaderMatch[] {
    const all = matches.get(kind);
    if (!all) return NOTHING;
    const found = all.filter((match) => !cells.holdNames(columnOf(match), column));
    const fitting = found.filter((match) => cells.mayBe(columnOf(match), column));
    const known = fitting.filter((match) => columnOf(match).knownByCells);
    return [known, fitting, found].find(({ length }) => length > 0) ?? found;
  }

  function deal(key: string, column: Column, reason: MatchReason): void {
    if (!isFree(key)) return;
    const fitting = claims.filter((claim) => !taken.has(claim.column) && isFit(claim, key, reason));
    const own = column.spare ? fitting : fitting.filter((claim) => !fitsSpare(claim, reason));
    const claimants = own.length > 0 ? own : fitting;
    const [only] = claimants;
    if (only === undefined) return;
    const rivals = claimants.length === 1 ? rivalsOf(only, key, reason) : [];
    if (column.firstFits) take(key, firstOf(claimants, key), reason);
    else if (claimants.length > 1) ask(key, claimants);
    else if (rivals.length === 0) take(key, only, reason);
    else for (const other of [key, ...rivals]) ask(other, [only]);
  }

  /** True when a column that takes only what others leave could have this header. */
  function fitsSpare({ fits }: Claim, reason: MatchReason): boolean {
    return fits.some(
      ({ spelling, reason: how }) =>
        how === reason && !spelling.ask && kind.columns[spelling.key]?.spare === true && isFree(spelling.key),
    );
  }

  /** Other columns of the kind that the same header fits as well. */
  function rivalsOf({ fits }: Claim, key: string, reason: MatchReason): string[] {
    const others = fits.filter(({ spelling, reason: how }) => how === reason && !spelling.ask);
    return others
      .map(({ spelling }) => spelling.key)
      .filter((other) => other !== key && isFree(other) && kind.columns[other]?.spare !== true);
  }

  function isTaken({ column }: Claim): boolean {
    return taken.has(column);
  }

  function isMatched({ column }: Claim): boolean {
    return [...columns.values()].some((match) => match.column === column);
  }
}

/** False when none of the required headers is there. */
function mayFill({ needs }: SheetKind, claims: readonly Claim[]): boolean {
  return claims.some(({ fits }) => fits.some(({ spelling }) => needs.some((group) => group.includes(spelling.key))));
}

function isFit({ fits }: Claim, key: string, reason: MatchReason): boolean {
  return fits.some((match) => match.reason === reason && match.spelling.key === key && !match.spelling.ask);
}

function isAsk({ spelling }: HeaderMatch, key: string): boolean {
  return spelling.ask && spelling.key === key;
}

function firstOf(claims: readonly Claim[], key: string): Claim {
  const order = ({ fits }: Claim) =>
    Math.min(...fits.filter((m) => m.spelling.key === key).map((m) => m.spelling.order));
  return claims.reduce((first, claim) => (order(claim) < order(first) ? claim : first));
}

/** The free column whose spelling is a letter or two away from the header. A known word is not a slip. */
function nearMiss(
  kind: SheetKind,
  { column, header, words, text }: Header,
  isFree: (key: string) => boolean,
  isVocabulary: (word: string) => boolean,
): NearMiss[] {
  if (text.length < 5 || words.every(isVocabulary)) return [];
  let best: NearMiss | undefined;
  let least = text.length < 8 ? 2 : 3;
  for (const spelling of spellingsOf(kind).all) {
    if (spelling.ask || !isFree(spelling.key) || Math.abs(spelling.text.length - text.length) >= least) continue;
    if (words.some((word) => isVocabulary(word) && !spelling.words.includes(word))) continue;
    const steps = distance(text, spelling.text);
    if (steps >= least || steps * 4 > spelling.text.length) continue;
    least = steps;
    best = { column, header, key: spelling.key, spelling: spelling.text };
  }
  return best ? [best] : [];
}
