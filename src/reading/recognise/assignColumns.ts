import type { Column, SheetKind } from "../../sheets/sheetKind";
import { distance } from "fastest-levenshtein";
import type { AmbiguousColumn, MatchedColumn, MatchReason, NearMiss } from "./recognised";
import { withoutRepeats } from "./headerWords";
import type { Matcher } from "./matcher";
import type { HeaderMatch } from "./matchHeader";
import { spellingsOf } from "./spellings";

/** One header of a sheet, taken apart. */
export interface Header {
  readonly column: number;
  /** As it stands in the sheet, groups joined with "›". */
  readonly header: string;
  /** The words of each group and of the header itself. */
  readonly parts: readonly (readonly string[])[];
}

/** What the first cells under a header say of a column. */
export interface CellsBelow {
  /** True when most of them are of the column's closed list, or the column does not go by its cells. */
  mayBe(column: Column, at: number): boolean;
  /** True when they are names under the header of a column of figures or days. */
  holdNames(column: Column, at: number): boolean;
}

/** Which header is which column of a kind. */
export interface Assignment {
  readonly columns: readonly MatchedColumn[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Headers that are one slip away from a column still free; worked out when asked for. */
  nearMisses(): readonly NearMiss[];
  readonly missing: readonly string[];
}

interface Claim extends Header {
  readonly matches: readonly HeaderMatch[];
}

const REASONS: readonly MatchReason[] = ["SPELLING", "WORDS", "PART"];

/**
 * Gives each column of the kind its header. The best kind of fit is dealt out first; where two headers fit a column
 * equally well, or one header two columns, nothing is decided and the user is asked. Undefined where the headers cannot
 * make a sheet of this kind.
 *
 * @param cells what the cells under a header say of the columns that its words would fit
 */
export function assignColumns(
  kind: SheetKind,
  headers: readonly Header[],
  matcher: Matcher,
  cells: CellsBelow,
): Assignment | undefined {
  const matches = headers.map(({ parts, column }) => {
    const columnOf = ({ spelling }: HeaderMatch) => kind.columns[spelling.key] as Column;
    const found = matcher.match(kind, parts).filter((match) => !cells.holdNames(columnOf(match), column));
    const fitting = found.filter((match) => cells.mayBe(columnOf(match), column));
    const known = fitting.filter((match) => columnOf(match).knownByCells);
    return [known, fitting, found].find(({ length }) => length > 0) ?? found;
  });
  if (!mayFill(kind, matches)) return undefined;
  const claims: Claim[] = headers.map((header, index) => ({ ...header, matches: matches[index] ?? [] }));
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

  const entries = Object.entries<Column>(kind.columns);
  for (const reason of REASONS) {
    for (const spare of [false, true]) {
      for (const [key, column] of entries) if ((column.spare ?? false) === spare) deal(key, column, reason);
    }
  }
  for (const [key, { besides = [] }] of entries) {
    const before = besides.flatMap((other) => columns.get(other)?.column ?? []);
    const clear = claims.find(
      (claim) =>
        before.includes(claim.column - 1) && !isTaken(claim) && claim.matches.some((match) => isAsk(match, key)),
    );
    if (clear && isFree(key)) take(key, clear, "SPELLING");
  }
  for (const [key] of entries) {
    if (!isFree(key)) continue;
    const asked = claims.filter((claim) => !isMatched(claim) && claim.matches.some((match) => isAsk(match, key)));
    if (asked.length > 0) ask(key, asked);
  }
  return {
    columns: [...columns.values()].sort((a, b) => a.column - b.column),
    ambiguous: [...ambiguous.values()],
    nearMisses: () =>
      claims
        .filter(({ column }) => !taken.has(column))
        .flatMap((claim) => nearMiss(kind, claim, isFree, matcher.vocabulary)),
    missing: entries.flatMap(([key, { required }]) => (required && !columns.has(key) ? [key] : [])),
  };

  function deal(key: string, column: Column, reason: MatchReason): void {
    if (!isFree(key)) return;
    const fitting = claims.filter((claim) => !taken.has(claim.column) && fits(claim, key, reason));
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

  /** True when a column that takes what is left over could have this one. */
  function fitsSpare({ matches }: Claim, reason: MatchReason): boolean {
    return matches.some(
      ({ spelling, reason: how }) =>
        how === reason && !spelling.ask && kind.columns[spelling.key]?.spare === true && isFree(spelling.key),
    );
  }

  /** Other columns of the kind that the same header fits as well. */
  function rivalsOf({ matches }: Claim, key: string, reason: MatchReason): string[] {
    const others = matches.filter(({ spelling, reason: how }) => how === reason && !spelling.ask);
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

/** False when none of the headers that the kind needs is there. */
function mayFill({ needs }: SheetKind, matches: readonly (readonly HeaderMatch[])[]): boolean {
  return matches.some((found) => found.some(({ spelling }) => needs.some((group) => group.includes(spelling.key))));
}

function fits({ matches }: Claim, key: string, reason: MatchReason): boolean {
  return matches.some((match) => match.reason === reason && match.spelling.key === key && !match.spelling.ask);
}

function isAsk({ spelling }: HeaderMatch, key: string): boolean {
  return spelling.ask && spelling.key === key;
}

function firstOf(claims: readonly Claim[], key: string): Claim {
  const order = ({ matches }: Claim) =>
    Math.min(...matches.filter((m) => m.spelling.key === key).map((m) => m.spelling.order));
  return claims.reduce((first, claim) => (order(claim) < order(first) ? claim : first));
}

/** The free column whose spelling the header misses by a letter or two; a word that means something is no slip. */
function nearMiss(
  kind: SheetKind,
  { column, header, parts }: Header,
  isFree: (key: string) => boolean,
  vocabulary: ReadonlySet<string>,
): NearMiss[] {
  const words = withoutRepeats(parts.flat());
  const text = words.join(" ");
  if (text.length < 5 || words.every((word) => vocabulary.has(word))) return [];
  let best: NearMiss | undefined;
  let least = text.length < 8 ? 2 : 3;
  for (const spelling of spellingsOf(kind).all) {
    if (spelling.ask || !isFree(spelling.key) || Math.abs(spelling.text.length - text.length) >= least) continue;
    if (words.some((word) => vocabulary.has(word) && !spelling.words.includes(word))) continue;
    const steps = distance(text, spelling.text);
    if (steps >= least || steps * 4 > spelling.text.length) continue;
    least = steps;
    best = { column, header, key: spelling.key, spelling: spelling.text };
  }
  return best ? [best] : [];
}
