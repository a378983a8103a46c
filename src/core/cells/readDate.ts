import { FIRST_SERIAL, isCivilDate, LAST_SERIAL, serialOf, weekdayOf, type Serial } from "../calendar/civil";
import { isCellError, type Cell } from "./cell";
import { isDash, isErrorText, plain } from "./plain";
import { DASH, doubt, EMPTY, type Blank, type Doubt, type Reading } from "./reading";

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "pebruari", "february", "feb", "peb"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agt", "agu", "ags", "agst", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const WEEKDAYS: readonly (readonly string[])[] = [
  ["senin", "sen", "monday", "mon"],
  ["selasa", "sel", "tuesday", "tue"],
  ["rabu", "rab", "wednesday", "wed"],
  ["kamis", "kam", "thursday", "thu"],
  ["jumat", "jum'at", "jum`at", "jum’at", "jum", "friday", "fri"],
  ["sabtu", "sab", "saturday", "sat"],
  ["minggu", "ahad", "min", "sunday", "sun"],
];
const WEEKDAY_OF = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index] as const)));

const TIME = /[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:wib|wita|wit|am|pm|z))?$/;

/**
 * Reads a *tanggal* as Excel's serial (DOMAIN 3.5 and the pins of 4.2a).
 *
 * Day first: 03/04/2023 is 3 April. Two-digit years 00–49 are 20xx, 50–99 are 19xx. A year is never guessed, and a bare
 * year such as 2023 is no date although Excel would show it as 15 July 1905. Zero counts as blank, as older Excel hands
 * blanks over. The time of day is dropped.
 */
export function readDate(cell: Cell): Reading<Serial> {
  if (typeof cell === "number") return cell === 0 ? EMPTY : readSerial(cell);
  if (cell === null || cell === undefined || cell === "") return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  if (typeof cell === "boolean") return doubt("NOT_A_DATE", cell);
  return readDateText(cell);
}

function readSerial(cell: number): Serial | Doubt {
  const day = Math.floor(cell);
  if (day >= 1900 && day <= 2100) return doubt("YEAR_ONLY", cell);
  if (day >= 19000101 && day <= 21001231)
    return dated(Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100, cell);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? day : doubt("DATE_OUT_OF_RANGE", cell);
}

function readDateText(raw: string): Blank | Doubt {
  const text = plain(raw);
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  if (isErrorText(text)) return doubt("ERROR_CELL", text.toUpperCase());

  let rest = text.toLowerCase().replace(/^'/, "").replace(TIME, "");
  const name = /^([a-z'`’]+)[,.]? /.exec(rest)?.[1];
  const weekday = name === undefined ? undefined : WEEKDAY_OF.get(name);
  if (weekday !== undefined) rest = rest.replace(/^[a-z'`’]+[,.]? */, "");

  const date = readDayMonthYear(rest, raw);
  const disagrees = weekday !== undefined && date.means !== undefined && weekdayOf(date.means) !== weekday;
  return disagrees ? doubt("WEEKDAY_MISMATCH", raw) : date;
}

function readDayMonthYear(text: string, raw: string): Doubt {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), raw);

  const figures = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (figures) return dayFirst(Number(figures[1]), Number(figures[2]), fullYear(figures[3] as string), raw);

  const words = /^(\d{1,2})[-/. ]*([a-z]+)[-/., ]*'?(\d{4}|\d{2})?$/.exec(text);
  const month = words && MONTH_OF.get(words[2] as string);
  if (words && month) {
    return words[3] === undefined
      ? doubt("YEAR_MISSING", raw)
      : dated(fullYear(words[3]), month, Number(words[1]), raw);
  }

  const english = /^([a-z]+)[. ]*(\d{1,2}),? (\d{4})$/.exec(text);
  const englishMonth = english && MONTH_OF.get(english[1] as string);
  if (english && englishMonth) return dated(Number(english[3]), englishMonth, Number(english[2]), raw);

  if (/^\d{1,2}[-/]\d{1,2}$/.test(text)) return doubt("YEAR_MISSING", raw);
  if (/^\d{1,2}[-/.]\d{4}$/.test(text)) return doubt("DAY_MISSING", raw);
  const monthOnly = /^([a-z]+)[-/. ]*(\d{4}|\d{2})?$/.exec(text);
  if (monthOnly && MONTH_OF.has(monthOnly[1] as string))
    return doubt(monthOnly[2] ? "DAY_MISSING" : "YEAR_MISSING", raw);
  if (/^(?:19|20)\d{2}$/.test(text)) return doubt("YEAR_ONLY", raw);
  return doubt("NOT_A_DATE", raw);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function dayFirst(day: number, month: number, year: number, raw: string): Doubt {
  const swapped = { year, month: day, day: month };
  return month > 12 && isCivilDate(swapped)
    ? doubt("MONTH_FIRST", raw, serialOf(swapped))
    : dated(year, month, day, raw);
}

function dated(year: number, month: number, day: number, found: Cell): Doubt {
  if (!isCivilDate({ year, month, day })) return doubt("IMPOSSIBLE_DATE", found);
  const serial = serialOf({ year, month, day });
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? doubt("TEXT_DATE", found, serial)
    : doubt("DATE_OUT_OF_RANGE", found);
}
