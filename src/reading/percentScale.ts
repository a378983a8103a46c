import type { Cell } from "../core/cells/cell";
import { readAnyNumber } from "../core/cells/readNumber";
import { doubt, doubtInHundreds, EMPTY, isDoubt, type Doubt, type Reading } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import { persen, tanggal } from "../sheets/columnType";
import type { Column } from "../sheets/sheetKind";
import { dayReader } from "./monthFirst";
import { hasSign, HIGHEST_SHARE, percentHabit, type PercentHabit } from "./percentHabit";
import type { RecognisedTable } from "./recognise/recognised";

/** Reads the cells of one column. */
export interface Reader {
  readonly read: (cell: Cell) => Reading<number | string>;
  readonly quick: (cell: Cell) => boolean;
  /** True for a percentage column in percent: 95.2 instead of 95.2 %. */
  readonly inHundreds: boolean;
}

/** Above this many times the usual, a share is nearer to a hundred times the usual than to the usual. */
const FAR_ABOVE = 10;

/**
 * The reader of a column. A percentage may be written as 0.952 or as 95.2, and either is right when the whole column agrees:
 * only cells on the other scale are doubted. Days are read by the order that their column shows.
 */
export function readerOf(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  key: string,
  column: number,
): Reader {
  const { type } = found.kind.columns[key] as Column;
  if (type.name === tanggal.name) return { ...dayReader(sheet, found, roles, key, column), inHundreds: false };
  if (type.name !== persen.name) return { read: type.read, quick: type.quick, inHundreds: false };
  const habit = percentHabit(sheet, found, roles, key, column);
  return habit.inHundreds
    ? { read: (cell) => readHundreds(cell, habit), quick: () => false, inHundreds: true }
    : { read: (cell) => readShare(cell, habit), quick: type.quick, inHundreds: false };
}

/** Reads a share. A share above 150 % is accepted where it resembles the others, as when a target was passed. */
function readShare(cell: Cell, { usual, misfits }: PercentHabit): Reading<number> {
  const reading = persen.read(cell);
  if (!isDoubt(reading) || reading.doubt !== "ABOVE_SHARE") return reading;
  const ownScale = typeof cell === "number" || hasSign(String(cell));
  const plain = readAnyNumber(cell);
  const value = isDoubt(plain) ? plain.means : plain;
  if (!ownScale || typeof value !== "number") return reading;
  if (misfits.has(value) || !(value <= FAR_ABOVE * Math.max(usual, HIGHEST_SHARE / FAR_ABOVE))) return reading;
  return isDoubt(plain) ? doubt(plain.doubt, cell, value) : value;
}

/** Reads 95.2 as 0.952. */
function readHundreds(cell: Cell, habit: PercentHabit): Reading<number> {
  if (cell === 0) return EMPTY;
  if (typeof cell === "string" && hasSign(cell)) return readShare(cell, { ...habit, usual: habit.usual / 100 });
  const plain = readAnyNumber(cell);
  if (typeof plain === "number") {
    if (plain < 0) return doubt("NEGATIVE", cell, plain);
    return isShare(plain, habit) ? doubtInHundreds("ABOVE_SHARE", cell, plain) : hundredth(plain);
  }
  return isDoubt(plain) && plain.means !== undefined ? inWords(cell, plain, habit) : plain;
}

/** True for a figure on the scale of shares: its parts say so, or, without parts, all others are far larger. */
function isShare(figure: number, { misfits, lowest, hasParts }: PercentHabit): boolean {
  if (figure > HIGHEST_SHARE) return false;
  return misfits.has(figure) || (!hasParts && lowest > 10 && figure * 200 >= lowest);
}

/** True for a text without a percent sign: "95,2", or "99,412", whose comma can only be a decimal comma here. */
function inWords(cell: Cell, { doubt: code, means, alternative }: Doubt, { usual }: PercentHabit): Doubt {
  const likely = [means, alternative].find((value) => value !== undefined && value <= FAR_ABOVE * usual);
  if (likely === undefined) return doubt("ABOVE_SHARE", cell);
  return doubtInHundreds(code === "AMBIGUOUS_SEPARATOR" ? "TEXT_NUMBER" : code, cell, hundredth(likely));
}

const hundredth = (figure: number) => Number((figure / 100).toPrecision(15));
