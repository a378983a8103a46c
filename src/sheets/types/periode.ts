import { civilOf } from "../../core/calendar/civil";
import { isCellError, type Cell } from "../../core/cells/cell";
import { isDash, plain } from "../../core/cells/plain";
import { readDate } from "../../core/cells/readDate";
import { DASH, doubt, EMPTY, isDoubt, type Reading } from "../../core/cells/reading";
import { numbers, words } from "../columnType";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const isYear = (year: number) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

/** A calendar year. */
export const tahun = numbers("tahun", readYear, (cell) => typeof cell === "number" && isYear(cell));

function readYear(cell: Cell): Reading<number> {
  if (cell === null || cell === undefined || cell === 0) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  if (typeof cell === "number") return isYear(cell) ? cell : doubt("NOT_A_PERIOD", cell);
  const text = plain(String(cell));
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  const year = Number(/^(?:tahun |thn\.? |ta\.? )?(\d{4})$/i.exec(text)?.[1]);
  return isYear(year) ? doubt("TEXT_NUMBER", cell, year) : doubt("NOT_A_PERIOD", cell);
}

/**
 * The period of a report in a normalised spelling: `2023`, `2023-S1` for a half-year, `2023-T3` for a quarter, `2023-11` for a
 * month, `2023-11-M2` for its second week, `2023-11-13` for a day or a range of days ending then; `11`, `S1` or `M2` where the
 * year stands elsewhere. Half-years are written as `20231`, `202301`, `202302`, "Semester I 2023" or "S1-2023". Of six-digit
 * values only 01 and 02 are half-years, as in the exports of the population database; the others are months.
 */
export const periode = words(
  "periode",
  readPeriod,
  (cell) => typeof cell === "string" && /^(?:199\d|20\d\d)$/.test(cell),
);

function readPeriod(cell: Cell): Reading<string> {
  if (cell === null || cell === undefined || cell === 0) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = plain(String(cell)).toUpperCase();
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  return keyOf(text) ?? wordsOf(text) ?? weekOf(text) ?? dayOf(cell) ?? doubt("NOT_A_PERIOD", cell);
}

/** Periods written in digits. */
function keyOf(text: string): string | undefined {
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return text.padStart(2, "0");
  const [, year, rest = ""] = /^(199\d|20\d\d)(?:[-/. ]?(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (rest === "") return year;
  if (/^0?[12]$/.test(rest)) return `${year}-S${Number(rest)}`;
  const month = Number(rest);
  return rest.length === 2 && month <= 12 && month > 0 ? `${year}-${rest}` : undefined;
}

const HALF = /^(?:SEMESTER|SMT|SMTR|SEM|S)[ .-]*(I{1,2}|[12])[-/, ]*(?:TAHUN|THN|TH\.?)? *(\d{4})?$/;
const QUARTER = /^(?:TRIWULAN|TRW|TW|T|Q)[ .-]*(I{1,3}|IV|[1-4])[-/, ]*(?:TAHUN|THN|TH\.?)? *(\d{4})?$/;
const WEEK = /^(?:MINGGU|PEKAN)(?: ?KE)?[ .-]*(I{1,3}|IV|V|[1-5])(?:[-/, ]+(.+))?$/;
/** "3 - 7 Nov 2025", "30 Okt s/d 3 Nov 2025". */
const DAYS =
  /^\d{1,2}(?: [A-Z]{3,9})?(?: \d{4})? *(?:-|–|S\/?D|S\.D\.?|SAMPAI(?: DENGAN)?) *(\d{1,2} [A-Z]{3,9} \d{4})$/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

function wordsOf(text: string): string | undefined {
  for (const [pattern, letter] of [
    [HALF, "S"],
    [QUARTER, "T"],
  ] as const) {
    const [, part, year] = pattern.exec(text) ?? [];
    if (part === undefined) continue;
    if (year === undefined) return `${letter}${ROMAN[part] ?? part}`;
    if (isYear(Number(year))) return `${year}-${letter}${ROMAN[part] ?? part}`;
  }
  const [, month, year] = /^(?:BULAN )?([A-Z]{3,9})[-/. ]*(?:TAHUN )?(\d{4}|\d{2})?$/.exec(text) ?? [];
  if (month === undefined) return undefined;
  const date = readDate(`1 ${month} ${year ?? "2000"}`);
  if (!isDoubt(date) || date.doubt !== "TEXT_DATE" || date.means === undefined) return undefined;
  const civil = civilOf(date.means);
  const number = String(civil.month).padStart(2, "0");
  return year === undefined ? number : `${civil.year}-${number}`;
}

/** A week of a month, or a range of days, which gets the last of its days. */
function weekOf(text: string): string | undefined {
  const [, last] = DAYS.exec(text) ?? [];
  if (last !== undefined) return dayOf(last);
  const [, week, rest] = WEEK.exec(text) ?? [];
  if (week === undefined) return undefined;
  const month = rest === undefined ? "" : wordsOf(rest);
  return month === undefined ? undefined : `${month}${month && "-"}M${ROMAN[week] ?? week}`;
}

function dayOf(cell: Cell): string | undefined {
  const date = readDate(cell);
  const serial = typeof date === "number" ? date : isDoubt(date) && date.doubt === "TEXT_DATE" ? date.means : undefined;
  if (serial === undefined) return undefined;
  const { year, month, day } = civilOf(serial);
  return isYear(year) ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : undefined;
}
