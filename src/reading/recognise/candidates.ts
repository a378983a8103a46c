import type { SheetCells } from "../../core/cells/sheetCells";
import type { SheetKind } from "../../sheets/sheetKind";
import { assignColumns, type Assignment, type Header } from "./assignColumns";
import { cellText, groupsAbove, headerParts, isSubdivided, type Span } from "./headerGrid";
import type { Matcher } from "./matcher";
import type { NearMiss } from "./recognised";
import { spellingsOf } from "./spellings";
import { surroundingsOf, type Surroundings } from "./subject";

type Found = Omit<Assignment, "nearMisses"> & { readonly nearMisses: readonly NearMiss[] };
type Choice = Found & { readonly kind: SheetKind; readonly confidence: number; readonly score: number };

/** What a matching title adds to a kind's score. */
const HINT = 1.25;

const NONE: readonly NearMiss[] = [];

/** A place where a table of a kind may begin. */
export interface Candidate extends Found {
  readonly kind: SheetKind;
  readonly top: number;
  readonly rows: number;
  readonly span: Span;
  readonly confidence: number;
  /** Explained headers minus unexplained ones, by which places are compared. */
  readonly score: number;
}

/** A header that only numbers rows or repeats another header; it does not change the score. */
const ASIDE =
  /^(?:NO|ID|SATUAN|#|N0|BPS (?:KODE|NAMA) .*|(?:KEMENDAGRI )?(?:KODE|NAMA) (?:PROVINSI|KABUPATEN KOTA|KABUPATEN|KOTA)|CREATED AT|UPDATED AT)$/;

/** With a smaller share of explained headers a sheet is something else, unless many headers are explained. */
const LEAST_CONFIDENCE = 0.34;
const MANY = 5;

export function headersOf(
  sheet: SheetCells,
  top: number,
  rows: number,
  span: Span,
  matcher: Matcher,
): readonly Header[] {
  return headerParts(sheet, top, rows, span).flatMap((texts, offset) =>
    texts.length === 0 ? [] : [{ column: span.first + offset, ...matcher.header(texts) }],
  );
}

/** The kind that explains these headers best; undefined if none does. */
export function bestKind(headers: readonly Header[], matcher: Matcher, surroundings: Surroundings): Choice | undefined {
  let best: Choice | undefined;
  for (const kind of matcher.kinds) {
    if ((kind.open && best) || !headers.some(({ needed }) => needed.has(kind))) continue;
    const { excludes } = spellingsOf(kind);
    if (excludes.size > 0 && headers.some(({ text }) => excludes.has(text))) continue;
    const assignment = assignColumns(kind, headers, matcher, surroundings);
    if (!assignment) continue;
    const certain = { ...assignment, nearMisses: NONE };
    const met = meetsNeeds(kind, certain);
    if (!met && !mayMeetNeeds(kind, assignment)) continue;
    const found = { ...assignment, nearMisses: assignment.nearMisses() };
    if ((!met && !meetsNeeds(kind, found)) || (!kind.open && surroundings.contradicts(kind, assignment))) continue;
    const { confidence, score: bare } = weigh(kind, found, headers, matcher);
    const score = surroundings.hint(kind) ? bare + HINT : bare;
    if (!kind.open && confidence < LEAST_CONFIDENCE && assignment.columns.length < MANY) continue;
    if (best === undefined || score > best.score) best = { ...found, kind, confidence, score };
  }
  return best;
}

/** True when a required column is there, so that the others may be misspelt. */
function mayMeetNeeds({ needs }: SheetKind, { columns, ambiguous }: Assignment): boolean {
  const known = new Set([...columns, ...ambiguous].map(({ key }) => key));
  const open = needs.filter((group) => !group.some((key) => known.has(key))).length;
  return open < needs.length;
}

/**
 * True when each group of required columns has a column of its own. Columns may be ambiguous or misspelt as long as one is
 * certain.
 */
function meetsNeeds({ needs }: SheetKind, { columns, ambiguous, nearMisses }: Found): boolean {
  const found = new Set(columns.map(({ key }) => key));
  const asked = new Set(ambiguous.map(({ key }) => key));
  const near = new Set(nearMisses.map(({ key }) => key));
  return fill(0, new Set(), 0, 0);

  function fill(group: number, used: ReadonlySet<string>, certain: number, questions: number): boolean {
    const keys = needs[group];
    if (keys === undefined) return certain > 0 && questions <= 1;
    return keys.some((key) => {
      if (used.has(key)) return false;
      const next = new Set([...used, key]);
      if (found.has(key)) return fill(group + 1, next, certain + 1, questions);
      if (asked.has(key)) return fill(group + 1, next, certain, questions + 1);
      return near.has(key) && fill(group + 1, next, certain, questions);
    });
  }
}

const WEIGHT = { SPELLING: 1, WORDS: 0.95, PART: 0.75, MEANING: 0.9, FIGURES: 0.9, CHOSEN: 1 } as const;

/** The weight of a header that no spelling explains but whose words have a meaning, for a table known by its figures. */
const MEANT = 0.5;

function weigh(
  kind: SheetKind,
  { columns, ambiguous, nearMisses }: Found,
  headers: readonly Header[],
  matcher: Matcher,
) {
  const weights = new Map<number, number>();
  for (const { candidates } of ambiguous) for (const { column } of candidates) weights.set(column, 0.5);
  for (const { column } of nearMisses) weights.set(column, 0.4);
  for (const { column, reason } of columns) weights.set(column, WEIGHT[reason]);
  let [aside, meant] = [0, 0];
  for (const { column, parts, header } of headers) {
    if (weights.has(column)) continue;
    if (ASIDE.test(parts.flat().join(" "))) aside++;
    else if (kind.measures && matcher.isMeant(header)) {
      if (kind.open) weights.set(column, MEANT);
      else meant++;
    }
  }
  const all = headers.length - aside;
  const explained = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  // A figure that the kind may only add neither raises nor lowers its confidence.
  const own = all - meant;
  return { confidence: own === 0 ? 0 : explained / own, score: explained - 0.3 * (all - weights.size) };
}

/**
 * The best reading of a header whose last row is `bottom`: one row, or up to three rows of groups above it. A reading that
 * leaves out a row of groups is used only if no other makes sense.
 */
export function bestBand(sheet: SheetCells, bottom: number, span: Span, matcher: Matcher): Candidate | undefined {
  if (isSubdivided(sheet, bottom, span)) return undefined;
  let best: Candidate | undefined;
  let isCut = false;
  for (let rows = 1; rows <= 4 && rows <= bottom + 1; rows++) {
    const top = bottom - rows + 1;
    if (rows > 1 && !mayBeGroups(sheet, top, span)) break;
    const headers = headersOf(sheet, top, rows, span, matcher);
    const found =
      headers.length < 2 ? undefined : bestKind(headers, matcher, surroundingsOf(sheet, top, bottom, span, matcher));
    if (!found) continue;
    const candidate = { ...found, top, rows, span };
    const isBetter =
      !best || clarity(found) > clarity(best) || (clarity(found) === clarity(best) && standsOverSome(sheet, top, span));
    const cuts = groupsAbove(sheet, top, span);
    if (!best || (isCut && !cuts) || (isBetter && isCut === cuts)) [best, isCut] = [candidate, cuts];
  }
  return best;
}

/** Compares readings of a header: groups that tell two columns apart are worth more than a question to the user. */
function clarity({ score, ambiguous }: Choice): number {
  return score - 0.7 * ambiguous.length;
}

/** True for a possible row of group headers: texts and no figures. */
function mayBeGroups(sheet: SheetCells, row: number, span: Span): boolean {
  const cells = sheet.cells[row]?.slice(span.first, span.end) ?? [];
  return (
    cells.some((cell) => typeof cell === "string" && cell.trim() !== "") &&
    !cells.some((c) => typeof c === "number" && !(c >= 1900 && c <= 2100))
  );
}

/** True when the row covers some of the columns; a title covers all. */
function standsOverSome(sheet: SheetCells, row: number, span: Span): boolean {
  const texts = [];
  for (let column = span.first; column < span.end; column++)
    if (cellText(sheet, row, column) !== "") texts.push(column);
  return texts.length > 1 || (texts.length === 1 && texts[0] !== span.first);
}
