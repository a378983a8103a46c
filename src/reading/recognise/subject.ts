import type { SheetCells } from "../../core/cells/sheetCells";
import type { SheetKind } from "../../sheets/sheetKind";
import { isBlank, isDoubt } from "../../core/cells/reading";
import type { ColumnType } from "../../sheets/columnType";
import type { Assignment, CellsBelow } from "./assignColumns";
import { cellText, isFigure, type Span } from "./headerGrid";
import type { Matcher } from "./matcher";
import { sheetTitle } from "./sheetTitle";

/** Rows above and below a header that show what the sheet is about. */
const ROWS_ABOVE = 8;
const ROWS_BELOW = 20;

/** Services of the same offices that are outside this project. */
const ELSEWHERE = ["KIA", "KK", "AKTA", "AKTE", "KELAHIRAN", "KEMATIAN", "PERKAWINAN", "PERCERAIAN", "PINDAH"];
/** Words that show that a sheet is about cards all the same. */
const OURS = ["KTP", "IKD", "REKAM", "BLANKO", "PRR", "JMLWKTP", "JEMPUT"];

/** Title words that only state a time. */
const TIMES: ReadonlySet<string> = new Set(
  "BULAN TAHUN PERIODE MINGGU TRIWULAN JANUARI FEBRUARI PEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS SEPTEMBER OKTOBER NOVEMBER NOPEMBER DESEMBER".split(
    " ",
  ),
);

/** Columns that list kinds of things. */
const LISTS: ReadonlySet<string> = new Set(["jenis", "indikator"]);

/** What the texts around the headers say about a kind. */
export interface Surroundings extends CellsBelow {
  /** True when a title supports the kind. */
  hint(kind: SheetKind): boolean;
  /** True when they show that the sheet is not of this kind, although its headers match. */
  contradicts(kind: SheetKind, assignment: Assignment): boolean;
}

/** Words of the titles, of the headers, and of the cells under them. */
interface Subject {
  /** True when the only titles over the headers state a time. */
  readonly isUntitled: boolean;
  /** The number of columns with a header, row numbers excluded. */
  readonly headers: number;
  readonly title: ReadonlySet<string>;
  /** Words of the titles directly over the headers, without those to the side. */
  readonly own: ReadonlySet<string>;
  readonly header: ReadonlySet<string>;
  below(column: number): ReadonlySet<string>;
}

/** Reads titles, headers and first rows: tables of children's cards, taxes or office furniture are out of scope. */
export function surroundingsOf(
  sheet: SheetCells,
  top: number,
  bottom: number,
  span: Span,
  matcher: Matcher,
): Surroundings {
  let known: Subject | undefined;
  const subject = () => (known ??= read(sheet, top, bottom, span, matcher));
  const below = new Map<number, readonly (string | number)[]>();
  const cellsAt = (column: number) => {
    const cells = below.get(column) ?? cellsBelow(sheet, bottom + 1, column);
    below.set(column, cells);
    return cells;
  };
  return {
    hint: ({ hints = [], hintsUnless = [] }) =>
      hints.some((text) => matcher.words(text).every((word) => subject().title.has(word))) &&
      !hintsUnless.some((word) => subject().title.has(word)),
    contradicts: (kind, { columns }) => {
      const { title, own, header, below } = subject();
      if (isElsewhere(own) && !OURS.some((word) => header.has(word))) return true;
      const isOurs = OURS.some((word) => title.has(word) || header.has(word));
      if (!isOurs && ELSEWHERE.some((word) => title.has(word))) return true;
      if (!isOurs && kind.notAbout?.some((word) => title.has(word))) return true;
      if (isNamedOtherwise(kind, [own, header])) return true;
      const isPlain = columns.some(({ key, column }) => kind.aboutUnless?.includes(key) && cellsAt(column).length > 0);
      const isBare = kind.untitledToo === true && subject().isUntitled && columns.length >= subject().headers;
      const about = isPlain || isBare ? [] : (kind.about?.flatMap((text) => matcher.words(text)) ?? []);
      const listed = columns.filter(({ key }) => LISTS.has(key)).map(({ column }) => below(column));
      const isNamed = about.some((word) => [title, header, ...listed].some((words) => words.has(word)));
      if (about.length > 0 && !isNamed) return true;
      return columns.some(({ key, column }) => {
        const telling = kind.columns[key]?.telling;
        return telling !== undefined && isOtherwise(cellsAt(column), telling);
      });
    },
    holdNames: ({ notNames }, at) => {
      if (!notNames) return false;
      const cells = cellsAt(at);
      return cells.length > 0 && cells.every((cell) => typeof cell === "string" && !/\d/.test(cell));
    },
    mayBe: ({ knownByCells, type }, at) => {
      if (!knownByCells) return true;
      // The header that comes again on the next page is none of its cells.
      const cells = cellsAt(at).filter((cell) => cell !== sheet.cells[bottom]?.[at]);
      const known = cells.filter((cell) => isOfList(type, cell));
      return cells.length === 0 || 2 * known.length > cells.length;
    },
  };
}

/** True for the title of a neighbouring table that is out of scope: "KIA" over the second half of a register of cards. */
function isElsewhere(words: ReadonlySet<string>): boolean {
  return ELSEWHERE.some((word) => words.has(word)) && !OURS.some((word) => words.has(word));
}

/** True for a block of a table that its own group says to be of something else: RIBBON beside BLANKO. */
function isNamedOtherwise({ notAbout = [] }: SheetKind, words: readonly ReadonlySet<string>[]): boolean {
  const says = (word: string) => words.some((some) => some.has(word));
  return notAbout.some(says) && !OURS.some(says);
}

function isOtherwise(cells: readonly (string | number)[], telling: RegExp): boolean {
  const texts = cells.filter((cell) => typeof cell === "string");
  return texts.length > 0 && !texts.some((text) => telling.test(text));
}

/** The texts and figures of the first rows under a header. */
function cellsBelow(sheet: SheetCells, from: number, column: number): readonly (string | number)[] {
  const cells = sheet.cells.slice(from, from + ROWS_BELOW).map((row) => row[column]);
  return cells.filter(
    (cell): cell is string | number => typeof cell === "number" || (typeof cell === "string" && cell.trim() !== ""),
  );
}

function isOfList({ read }: ColumnType, cell: string | number): boolean {
  const reading = read(cell);
  return !isBlank(reading) && (!isDoubt(reading) || reading.doubt !== "UNKNOWN_CHOICE");
}

function read(sheet: SheetCells, top: number, bottom: number, span: Span, matcher: Matcher): Subject {
  const words = (from: number, to: number, { first, end }: Span = span) => {
    const found = new Set<string>();
    for (let row = from; row < to; row++) {
      for (let column = first; column < end; column++) {
        if (isFigure(sheet.cells[row]?.[column])) continue;
        for (const word of matcher.words(cellText(sheet, row, column))) found.add(word);
      }
    }
    return found;
  };
  let first = top;
  while (first > 0 && top - first < ROWS_ABOVE && !hasFigures(sheet, first - 1, span)) first--;
  const title = words(first, top);
  const own = new Set(title);
  const isUntitled = [...title].every((word) => TIMES.has(word));
  for (const word of matcher.words(sheetTitle(sheet))) title.add(word);
  // A title in the first column covers every table beside it, except those with a title of their own next to it.
  for (let row = first; row < top; row++)
    if (isBlankIn(sheet, row, span)) for (const word of matcher.words(cellText(sheet, row, 0))) title.add(word);
  let headers = 0;
  for (let column = span.first; column < span.end; column++)
    if (!/^(?:no|nomor)?[.\s]*$/i.test(cellText(sheet, bottom, column))) headers++;
  return {
    title,
    own,
    isUntitled,
    headers,
    header: words(top, bottom + 1),
    below: (column) => words(bottom + 1, bottom + 1 + ROWS_BELOW, { first: column, end: column + 1 }),
  };
}

/** True for a row with two figures: the last rows of a table above. */
function hasFigures(sheet: SheetCells, row: number, span: Span): boolean {
  const cells = sheet.cells[row]?.slice(span.first, span.end) ?? [];
  return cells.filter((cell) => typeof cell === "number").length > 1;
}

function isBlankIn(sheet: SheetCells, row: number, { first, end }: Span): boolean {
  for (let column = first; column < end; column++) if (cellText(sheet, row, column) !== "") return false;
  return true;
}
