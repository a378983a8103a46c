import { COLUMN, COLUMNS, REGIONS, SERVICES } from "../sheet/columns";

/*
 * What the peers know about single cells, written independently of the project's own readers. The hand-written pass is made of
 * it, and validators use it where a schema alone cannot describe a date.
 */

export const FIRST_DAY = 2_101;
export const LAST_DAY = 190_000;
export const regions: ReadonlySet<unknown> = new Set(REGIONS);
export const services: ReadonlySet<unknown> = new Set(SERVICES);

const MONTH_NUMBERS = new Map(
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    .split(" ")
    .map((name, index) => [name, index + 1]),
);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `13 November 2023` or `13/11/2023`. */
export function isDateText(text: string): boolean {
  if (text.charCodeAt(2) === 47) {
    return (
      text.length === 10 &&
      text.charCodeAt(5) === 47 &&
      isDay(digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10))
    );
  }
  const space = text.charCodeAt(1) === 32 ? 1 : 2;
  const month = MONTH_NUMBERS.get(text.slice(space + 1, text.length - 5));
  return month !== undefined && isDay(digits(text, 0, space), month, digits(text, text.length - 4, text.length));
}

function isDay(day: number, month: number, year: number): boolean {
  if (!(day >= 1 && month >= 1 && month <= 12 && year >= 1900 && day <= (DAYS[month - 1] as number))) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The number made by the digits between two places; NaN if another character is there. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
}

/** A count as a number or as a text with dots between groups; NaN for anything else. */
export function countOf(cell: unknown): number {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 0 ? cell : Number.NaN;
  if (typeof cell !== "string" || cell === "") return Number.NaN;
  let value = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code === 46) {
      if (i === 0 || (cell.length - i) % 4 !== 0) return Number.NaN;
      continue;
    }
    if (code < 48 || code > 57) return Number.NaN;
    value = 10 * value + code - 48;
  }
  return value;
}

export function isNik(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length !== 16) return false;
  for (let i = 0; i < 16; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** True where a row of readable counts does not add up. */
export function isUnbalanced(row: readonly unknown[]): boolean {
  const sum = countOf(row[COLUMN.AWAL]) + countOf(row[COLUMN.MASUK]) - countOf(row[COLUMN.PAKAI]);
  return Math.abs(sum - countOf(row[COLUMN.SISA])) > 0;
}

export const cellNumber = (row: number, column: number): number => row * COLUMNS + column;
