import { FIRST_SERIAL, isCivilDate, LAST_SERIAL, serialOf, weekdayOf, type Serial } from "../calendar/civil";
import { bareDay } from "./bareText";
import { isCellError, type Cell } from "./cell";
import { monthNamed, weekdayNamed } from "./dateWords";
import { isDash, isErrorText, plain, withoutTextMark } from "./plain";
import { DASH, doubt, EMPTY, settle, type Blank, type Doubt, type Reading } from "./reading";

/** A time of day after a date, in the ways that systems and people add one. */
const TIME =
  /(?:,? (?:pukul |jam |pkl\.? )?|(\d)t)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?(?:wib|wita|wit|am|pm|z|[+-]\d{2}:?\d{2}))?$/;
const FIGURES = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/;
const LABEL = /^(?:tanggal|tgl)[.:]* (?=\d{1,2}\D)/;

/**
 * Reads a *tanggal* as Excel's serial.
 *
 * Day first: 03/04/2023 is 3 April. Two-digit years 00–49 are 20xx, 50–99 are 19xx. A year is never guessed. A bare year
 * such as 2023 is not a date, although Excel would show it as 15 July 1905, and neither is the text of a semester, "20231"
 * or "Semester I 2023". The *number* 20231 is 22 May 1955, because nothing distinguishes it from a day of birth. Zero
 * counts as blank, as older Excel hands blanks over. The time of day is dropped.
 */
export function readDate(cell: Cell): Reading<Serial> {
  if (typeof cell === "number") return cell === 0 ? EMPTY : readSerial(cell);
  if (cell === null || cell === undefined || cell === "") return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  return typeof cell === "string" ? readDateText(cell) : doubt("NOT_A_DATE", cell);
}

/** 1 January 1990 and 31 December 2099: no stock, target or plan of these offices is outside. */
const [FIRST_WORKDAY, LAST_WORKDAY] = [32_874, 73_050];

/**
 * Reads a day that an office's figures or plans can have. An earlier or later one is asked about: 500 would be 14 May 1901,
 * and is a count in the wrong place.
 */
export function readWorkday(cell: Cell): Reading<Serial> {
  const reading = readDate(cell);
  const day = settle(reading);
  return typeof day === "number" && (day < FIRST_WORKDAY || day > LAST_WORKDAY)
    ? doubt("DAY_NOT_NOW", cell, day)
    : reading;
}

function readSerial(cell: number): Serial | Doubt {
  const day = Math.floor(cell);
  if (day >= 1900 && day <= 2100) return doubt("YEAR_ONLY", cell);
  const [year, month] = [Math.floor(day / 100), day % 100];
  if (year >= 1900 && year <= 2100 && month >= 1 && month <= 12) return doubt("DAY_MISSING", cell);
  if (day >= 19000101 && day <= 21001231)
    return dated(Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100, cell);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? day : doubt("DATE_OUT_OF_RANGE", cell);
}

function readDateText(raw: string): Blank | Doubt {
  const serial = bareDay(raw);
  return Number.isNaN(serial) ? readInFull(raw) : doubt("TEXT_DATE", raw, serial);
}

function readInFull(raw: string): Blank | Doubt {
  const text = plain(raw);
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());

  const { rest, weekday } = withoutExtras(text);
  const date = readDayMonthYear(rest, raw);
  const disagrees = weekday !== undefined && date.means !== undefined && weekdayOf(date.means) !== weekday;
  return disagrees ? doubt("WEEKDAY_MISMATCH", raw) : date;
}

/** Takes the name of the weekday, the word "tanggal" and the time of day off. */
function withoutExtras(text: string): { readonly rest: string; readonly weekday: number | undefined } {
  const labelled = withoutTextMark(text.toLowerCase()).replace(LABEL, "");
  const [lead, name = ""] = /^([a-z'`’]+)[,. ]+/.exec(labelled) ?? ["", ""];
  const weekday = weekdayNamed(name);
  const dated = weekday === undefined ? labelled : labelled.slice(lead.length).replace(LABEL, "");
  return { rest: dated.replace(TIME, "$1"), weekday };
}

function readDayMonthYear(text: string, raw: string): Doubt {
  const iso =
    /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), raw);

  const figures = FIGURES.exec(text);
  if (figures) return dayFirst(Number(figures[1]), Number(figures[2]), fullYear(figures[3] as string), raw);

  const words = /^(\d{1,2})[-/. ]*([a-z]+)[-/., ]*'?(\d{4}|\d{2})?$/.exec(text);
  const month = words ? monthNamed(words[2] as string) : undefined;
  if (words && month !== undefined) {
    return words[3] === undefined
      ? doubt("YEAR_MISSING", raw)
      : dated(fullYear(words[3]), month, Number(words[1]), raw);
  }

  const english = /^([a-z]+)[. ]*(\d{1,2})[, ]+(\d{4})$/.exec(text);
  const englishMonth = english ? monthNamed(english[1] as string) : undefined;
  if (english && englishMonth !== undefined) return dated(Number(english[3]), englishMonth, Number(english[2]), raw);
  return incomplete(text, raw);
}

/** What is missing in a text that is not a whole date. */
function incomplete(text: string, raw: string): Doubt {
  if (/^\d{1,2} ?[-/] ?\d{1,2}$/.test(text)) return doubt("YEAR_MISSING", raw);
  if (/^\d{1,2} ?[-/.] ?\d{4}$|^(?:19|20)\d{2} ?[-/.] ?\d{1,2}$/.test(text)) return doubt("DAY_MISSING", raw);
  const monthOnly = /^([a-z]+)[-/., ]*'?(\d{4}|\d{2})?$/.exec(text);
  if (monthOnly && monthNamed(monthOnly[1] as string) !== undefined)
    return doubt(monthOnly[2] ? "DAY_MISSING" : "YEAR_MISSING", raw);
  return doubt(/^(?:19|20)\d{2}$/.test(text) ? "YEAR_ONLY" : "NOT_A_DATE", raw);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function dayFirst(day: number, month: number, year: number, raw: string): Doubt {
  const monthFirst = { year, month: day, day: month };
  return month > 12 && year >= 1900 && isCivilDate(monthFirst)
    ? doubt("MONTH_FIRST", raw, serialOf(monthFirst))
    : dated(year, month, day, raw);
}

function dated(year: number, month: number, day: number, found: Cell): Doubt {
  if (year < 1900) return doubt("DATE_OUT_OF_RANGE", found);
  if (!isCivilDate({ year, month, day })) return doubt("IMPOSSIBLE_DATE", found);
  const serial = serialOf({ year, month, day });
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? doubt("TEXT_DATE", found, serial)
    : doubt("DATE_OUT_OF_RANGE", found);
}

/** Whether a text, such as 03/04/2023, is another date with the month first. A weekday beside it settles the order. */
export function couldBeMonthFirst(text: string): boolean {
  const { rest, weekday } = withoutExtras(plain(text));
  const [, first, second] = FIGURES.exec(rest) ?? [];
  return weekday === undefined && first !== undefined && canSwap(Number(first), Number(second));
}

/** Whether a day and a month are another date when they change places. */
export function canSwap(day: number, month: number): boolean {
  return day <= 12 && month <= 12 && day !== month;
}
