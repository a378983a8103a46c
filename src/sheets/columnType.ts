import { z } from "zod";
import { bareDay, bareFigure } from "../core/cells/bareText";
import { isCellError, type Cell } from "../core/cells/cell";
import { hasHiddenCharacters, isDash, plain } from "../core/cells/plain";
import { readDate } from "../core/cells/readDate";
import { readCount, readShare, readSignedCount } from "../core/cells/readNumber";
import {
  doubt,
  EMPTY,
  isBlank,
  isDoubt,
  isHarmless,
  notAmong,
  type Doubt,
  type DoubtCode,
  type Reading,
} from "../core/cells/reading";

// A strict content policy forbids the code generation that zod would otherwise use.
z.config({ jitless: true });

/** The names of the column types, for rules and readers that select by type. */
export type ColumnTypeName =
  | "jumlah"
  | "angka"
  | "persen"
  | "tanggal"
  | "jam"
  | "teks"
  | "kategori"
  | "kode wilayah"
  | "nik"
  | "tahun"
  | "periode";

/**
 * What the cells of a column may hold. `schema` describes it for all other uses (row types, template, forms); `read` is the
 * reader behind it, so the two cannot disagree. `quick` accepts the common case without allocating; whatever it rejects goes to
 * `read`. A property test checks it against the schema.
 */
export interface ColumnType<T extends number | string = number | string> {
  readonly name: ColumnTypeName;
  /** Whether the checker stores the values as numbers or as words. */
  readonly stored: T extends number ? "number" : "word";
  readonly read: (cell: Cell) => Reading<T>;
  readonly quick: (cell: Cell) => boolean;
  /** The most common text among figures, if there is one. */
  readonly written?: Written;
  readonly schema: z.ZodType<T | null>;
  /** The words that the column may hold, where the list is closed. */
  readonly choices?: readonly string[];
}

/**
 * Reads a text without allocating: its value, or NaN where the full reader must decide. The only doubt it can raise is `doubt`.
 */
interface Written {
  readonly doubt: DoubtCode;
  readonly value: (text: string) => number;
}

type Reader<T> = (cell: Cell) => Reading<T>;

/** The schema of a reader: a blank becomes null, a harmless doubt its meaning, any other doubt an issue. */
function schemaOf<T extends number | string>(read: Reader<T>): z.ZodType<T | null> {
  return z.unknown().transform((cell, context): T | null => {
    const reading = read(cell as Cell);
    if (isBlank(reading)) return null;
    if (!isDoubt(reading)) return reading as T;
    if (isHarmless(reading.doubt)) return (reading.means ?? plain(reading.found)) as T;
    context.addIssue({ code: "custom", message: reading.doubt, params: { doubt: reading satisfies Doubt } });
    return z.NEVER;
  });
}

export function numbers(
  name: ColumnTypeName,
  read: Reader<number>,
  quick: (cell: Cell) => boolean,
  written?: Written,
): ColumnType<number> {
  return { name, stored: "number", read, quick, ...(written && { written }), schema: schemaOf(read) };
}

export function words(name: ColumnTypeName, read: Reader<string>, quick: (cell: Cell) => boolean): ColumnType<string> {
  return { name, stored: "word", read, quick, schema: schemaOf(read) };
}

/** Cards, people, days: a whole number of at least zero. */
export const jumlah = numbers(
  "jumlah",
  readCount,
  (cell) => typeof cell === "number" && cell >= 0 && cell < 1e12 && Number.isInteger(cell),
  { doubt: "TEXT_NUMBER", value: (text) => believable(bareFigure(text)) },
);

/** The difference between two counts; below zero where, for example, more people were recorded than required. */
export const selisih = numbers(
  jumlah.name,
  readSignedCount,
  (cell) => typeof cell === "number" && Math.abs(cell) < 1e12 && Number.isInteger(cell),
  jumlah.written,
);

/** A larger figure is not a quantity of cards or people; the full reader reports it. */
const believable = (value: number): number => (value < 1e12 ? value : Number.NaN);

/** A day. A day with a time and a month such as 202311 go to the full reader. */
export const tanggal = numbers(
  "tanggal",
  readDate,
  (cell) => typeof cell === "number" && cell > 2100 && cell < 190001 && Number.isInteger(cell),
  { doubt: "TEXT_DATE", value: bareDay },
);

/** A share, stored as a fraction. */
export const persen = numbers("persen", readShare, (cell) => typeof cell === "number" && cell > 0 && cell <= 1.5);

/** Any text; a dash counts as blank. */
export const teks = words("teks", readText, isPlainText);

export function readText(cell: Cell): Reading<string> {
  if (cell === null || cell === undefined) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = plain(String(cell));
  if (text === "" || isDash(text)) return EMPTY;
  return typeof cell === "string" && hasHiddenCharacters(cell) ? doubt("HIDDEN_CHARACTERS", cell) : text;
}

/** "nihil" has five letters. */
const LONGEST_DASH = 5;

/** Printable ASCII without a space at either end: the full reader would return it unchanged. */
function isPlainText(cell: Cell): boolean {
  if (typeof cell !== "string" || cell === "" || cell.charCodeAt(0) === 32) return false;
  if (cell.length <= LONGEST_DASH && isDash(cell)) return false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < 32 || code > 126) return false;
  }
  return cell.charCodeAt(cell.length - 1) !== 32 && !cell.includes("  ");
}

/**
 * One word of a closed list, regardless of case. `synonyms` are other spellings that offices use; `named` finds the choice
 * where offices write a name: "Disdukcapil Provinsi Jambi" is the province.
 */
export function kategori(
  choices: readonly string[],
  synonyms: Readonly<Record<string, string>> = {},
  named: readonly (readonly [RegExp, string])[] = [],
): ColumnType<string> {
  const known = new Map<string, string>([...choices.map((choice) => [fold(choice), choice] as const)]);
  for (const [spelling, choice] of Object.entries(synonyms)) known.set(fold(spelling), choice);
  const exact: ReadonlySet<Cell> = new Set(choices);
  const read = (cell: Cell): Reading<string> => {
    const text = readText(cell);
    if (isBlank(text) || (isDoubt(text) && text.doubt === "ERROR_CELL")) return text;
    const plainText = isDoubt(text) ? text.found : text;
    const found = known.get(fold(plainText)) ?? named.find(([pattern]) => pattern.test(plainText))?.[1];
    return found === undefined ? notAmong(choices, cell) : isDoubt(text) ? text : found;
  };
  return { ...words("kategori", read, (cell) => exact.has(cell)), choices };
}

/** The form in which two spellings are compared: without case, spaces and punctuation. */
export function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s._/-]+/g, "");
}
