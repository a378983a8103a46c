import { daysInMonth, FIRST_SERIAL, LAST_SERIAL, serialOf, type Serial } from "../calendar/civil";
import { monthNamed } from "./dateWords";

/*
 * The commonest texts among figures and days, read character by character without allocating anything. NaN leaves a text to
 * the full readers, which would read every text that is read here the same way.
 */

const [SPACE, HYPHEN, DOT, SLASH, ZERO, NINE] = [32, 45, 46, 47, 48, 57];

/** The most digits that Excel keeps: a longer text is an identity number, not a quantity. */
export const LONGEST = 15;

/** How many dots group the digits of a bare figure. */
export function dotsIn(text: string): number {
  const { length } = text;
  return length > 4 && text.charCodeAt(length - 4) === DOT ? (length - 1) >> 2 : 0;
}

/** The value of digits alone, or of digits grouped by dots: `4091` or `4.091`. */
export function bareFigure(text: string): number {
  const { length } = text;
  const dots = dotsIn(text);
  if (length === 0 || length - dots > LONGEST) return Number.NaN;
  if (dots === 0) return digits(text, 0, length);
  let end = length - 4 * dots;
  if (end < 1 || end > 3 || text.charCodeAt(0) === ZERO) return Number.NaN;
  let value = digits(text, 0, end);
  for (; end < length; end += 4) {
    if (text.charCodeAt(end) !== DOT) return Number.NaN;
    value = 1000 * value + digits(text, end + 1, end + 4);
  }
  return value;
}

/** The day of `13 November 2023`, `13/11/2023` or `13-11-2023`, if it exists. */
export function bareDay(text: string): Serial {
  const yearAt = text.length - 4;
  const dayEnd = isDigit(text.charCodeAt(1)) ? 2 : 1;
  const mark = text.charCodeAt(dayEnd);
  if (yearAt < dayEnd + 3 || text.charCodeAt(yearAt - 1) !== mark) return Number.NaN;
  let month: number | undefined;
  if (mark === SPACE) month = monthNamed(text.slice(dayEnd + 1, yearAt - 1));
  else if ((mark === SLASH || mark === HYPHEN) && yearAt - dayEnd <= 4) month = digits(text, dayEnd + 1, yearAt - 1);
  const day = digits(text, 0, dayEnd);
  const year = digits(text, yearAt, text.length);
  if (month === undefined || !(month >= 1 && month <= 12 && year >= 1900 && day >= 1)) return Number.NaN;
  if (day > daysInMonth(year, month)) return Number.NaN;
  const serial = serialOf({ year, month, day });
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : Number.NaN;
}

/** The number that the digits between two places make; NaN if anything else is there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return Number.NaN;
    value = 10 * value + (code - ZERO);
  }
  return value;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
