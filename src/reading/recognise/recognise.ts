import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells, TableArea } from "../../core/cells/sheetCells";
import type { SheetKind } from "../../sheets/sheetKind";
import { applyMapping } from "./applyMapping";
import { bestBand, headersOf, type Candidate } from "./candidates";
import { isFigure, isSubdivided, type Span } from "./headerGrid";
import { isNumbered } from "./isNumbered";
import { matcherFor, type Matcher } from "./matcher";
import type { Mapping, RecognisedTable } from "./recognised";
import { columnRuns, repeatedBlocks, widthOf } from "./spans";
import { startsAnew } from "./stacked";

/** Rows in which every table of an ordinary sheet has begun. */
const WINDOW = 60;
/** Rows further down in which a table may begin under a blank row or a title. */
const FAR_WINDOW = 2000;
/** Most cells of a header row. */
const WIDEST = 400;

/**
 * Finds the tables of a sheet and says what each column is, by the words of the headers and never by their position. Only the
 * first rows are read, so a sheet of a million rows costs no more than a short one.
 *
 * A sheet that no kind explains gives no table. Undecided columns are returned in `ambiguous` and `nearMisses`. A user's own
 * `mappings` override the headers.
 */
export function recognise(
  sheet: SheetCells,
  kinds: readonly SheetKind[],
  mappings: readonly Mapping[] = [],
  matcher = matcherFor(kinds),
): readonly RecognisedTable[] {
  const inTables = sheet.tables.flatMap((table) => tableCandidate(sheet, table, matcher));
  const loose = looseCandidates(sheet, matcher).filter(({ top, rows, span }) =>
    sheet.tables.every(({ area }) => {
      const apartRows = top + rows <= area.row || top >= area.row + area.rows;
      return apartRows || span.end <= area.column || span.first >= area.column + area.columns;
    }),
  );
  const accepted = accept(sheet, loose);
  const tables = [
    ...inTables.map(({ candidate, endRow }) => toTable(sheet, candidate, endRow)),
    ...accepted.map((candidate) =>
      toTable(sheet, candidate, endOf(sheet, candidate, [...accepted, ...inTables.map((t) => t.candidate)])),
    ),
  ];
  const mapped = applyMapping(sheet, tables, matcher, mappings);
  return [...mapped].sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn);
}

function tableCandidate(sheet: SheetCells, { area, headerRow }: TableArea, matcher: Matcher) {
  if (!headerRow) return [];
  const candidate = bestBand(sheet, area.row, { first: area.column, end: area.column + area.columns }, matcher);
  return candidate ? [{ candidate, endRow: area.row + area.rows }] : [];
}

function looseCandidates(sheet: SheetCells, matcher: Matcher): readonly Candidate[] {
  const far = Math.min(sheet.cells.length, FAR_WINDOW);
  const found: Candidate[] = [];
  for (let row = 0; row < far; row++) {
    if (row >= WINDOW && filled(sheet, row - 1) > 1) continue;
    if (filled(sheet, row) < 2 || isInTables(sheet, row)) continue;
    found.push(...bestSplit(sheet, row, matcher));
  }
  return found;
}

/** True when all cells of a row belong to Excel tables, so that no other table begins there. */
function isInTables({ cells, tables }: SheetCells, row: number): boolean {
  const here = tables.filter(({ area }) => area.row <= row && row < area.row + area.rows);
  if (here.length === 0) return false;
  const isInside = (column: number) =>
    here.some(({ area }) => area.column <= column && column < area.column + area.columns);
  return (cells[row] ?? []).every((cell, column) => isEmptyCell(cell) || isInside(column));
}

/** The number of filled cells in a row, up to two: a blank row, a lone text, or more. */
function filled(sheet: SheetCells, row: number): number {
  let count = 0;
  for (const cell of sheet.cells[row] ?? []) if (!isEmptyCell(cell) && ++count > 1) break;
  return count;
}

/** One table over the whole width, or several side by side: whichever explains more. */
function bestSplit(sheet: SheetCells, row: number, matcher: Matcher): readonly Candidate[] {
  const width = Math.min(WIDEST, widthOf(sheet, Math.max(0, row - 3), row + 9));
  const runs = columnRuns(sheet, row, width);
  const [left, right] = [runs[0], runs[runs.length - 1]];
  if (!left || !right) return [];
  const whole = { first: left.first, end: right.end };
  const isOfTexts = !hasFigure(sheet, row, whole);
  if (!isOfTexts && runs.length < 2) return [];
  // A header block never contains a figure.
  const blocks = isOfTexts ? repeatedBlocks(headersOf(sheet, row, 1, whole, matcher), whole) : [whole];
  const splits = [[whole], runs, blocks].filter((spans, index) => index === 0 || spans.length > 1);
  let best: { readonly found: readonly Candidate[]; readonly score: number } = { found: [], score: 0 };
  for (const spans of splits) {
    const found = sharing(
      spans === blocks,
      spans.flatMap((span) => bandAt(sheet, row, span, matcher)),
    );
    // If a block is not a table by itself, the table is not split into blocks.
    if (spans === blocks && spans !== splits[0] && found.length < spans.length) continue;
    const score = found.reduce((sum, candidate) => sum + candidate.score, 0);
    if (found.length > 0 && (best.found.length === 0 || score > best.score + 1e-9)) best = { found, score };
  }
  return best.found;
}

/** Tables side by side share the columns left of the first block: each row's place, kind or day. */
function sharing(areBlocks: boolean, found: readonly Candidate[]): readonly Candidate[] {
  const [first, second] = found;
  if (!areBlocks || !first || !second) return found;
  const width = second.span.end - second.span.first;
  const start = first.span.end - width;
  return found.map((candidate) => {
    if (candidate === first || candidate.kind !== first.kind) return candidate;
    const own = new Set(candidate.columns.map(({ key }) => key));
    const shared = first.columns.filter(({ key, column }) => column < start && !own.has(key));
    return { ...candidate, columns: [...shared, ...candidate.columns] };
  });
}

/**
 * The table whose header ends in this row, if the row may be a header: no figures, and at least one text whose words are all
 * known, in the row or in the row that it subdivides.
 */
function bandAt(sheet: SheetCells, row: number, span: Span, matcher: Matcher): Candidate[] {
  if (hasFigure(sheet, row, span)) return [];
  const isHeader =
    hasKnown(sheet, row, span, matcher) ||
    (row > 0 && hasKnown(sheet, row - 1, span, matcher) && isSubdivided(sheet, row - 1, span));
  const found = isHeader ? bestBand(sheet, row, span, matcher) : undefined;
  return found ? [found] : [];
}

function hasKnown(sheet: SheetCells, row: number, span: Span, matcher: Matcher): boolean {
  const cells = sheet.cells[row]?.slice(span.first, span.end) ?? [];
  return cells.some((cell) => typeof cell === "string" && cell.trim() !== "" && matcher.isKnown(cell));
}

function hasFigure(sheet: SheetCells, row: number, { first, end }: Span): boolean {
  const cells = sheet.cells[row] ?? [];
  for (let column = first; column < end; column++) if (isFigure(cells[column])) return true;
  return false;
}

/**
 * The best places without overlaps: of two overlapping places the better one, and no header that is repeated on a later page.
 */
function accept(sheet: SheetCells, candidates: readonly Candidate[]): readonly Candidate[] {
  const accepted: Candidate[] = [];
  const isOpen = ({ kind }: Candidate) => Number(kind.open ?? false);
  const byScore = [...candidates].sort((a, b) => isOpen(a) - isOpen(b) || b.score - a.score || a.top - b.top);
  for (const candidate of byScore) {
    const clashes = accepted.some((other) => sharesColumns(other, candidate) && sharesRows(other, candidate));
    if (!clashes) accepted.push(candidate);
  }
  const inOrder = accepted.sort((a, b) => a.top - b.top || a.span.first - b.span.first);
  return inOrder.filter((candidate, index) => {
    const above = inOrder
      .slice(0, index)
      .filter((other) => sharesColumns(other, candidate))
      .pop();
    return above === undefined || startsAnew(sheet, above, candidate);
  });
}

function sharesColumns(a: Candidate, b: Candidate): boolean {
  return a.span.first < b.span.end && b.span.first < a.span.end;
}

function sharesRows(a: Candidate, b: Candidate): boolean {
  return a.top < b.top + b.rows && b.top < a.top + a.rows;
}

/** The row where the next table under this one begins, or the end of the sheet. */
function endOf(sheet: SheetCells, table: Candidate, all: readonly Candidate[]): number {
  const below = all.filter((other) => other.top > table.top && sharesColumns(other, table)).map(({ top }) => top);
  return Math.min(sheet.cells.length, ...below);
}

function toTable(sheet: SheetCells, candidate: Candidate, endRow: number): RecognisedTable {
  const { kind, confidence, top, rows, span, ambiguous, nearMisses, missing } = candidate;
  const columns = candidate.columns.filter((match) => !isNumbered(sheet, top + rows, kind, match));
  return {
    kind,
    confidence: Math.min(1, confidence),
    headerRow: top,
    headerRows: rows,
    firstRow: top + rows,
    endRow,
    firstColumn: span.first,
    endColumn: span.end,
    columns,
    ambiguous,
    nearMisses,
    missing,
    unread: [],
  };
}
