import { ErrorType } from "@univerjs/preset-sheets-core";
import { civilOf, LAST_SERIAL, serialOf, weekdayOf, type Serial } from "../../../core/calendar/civil";
import { dayOfText, numberOfText } from "./indonesian";
import { Failed, numberIn, ofNumbers, type Answer, type Definition, type Given } from "./ofValues";

const NUM = new Failed(ErrorType.NUM);
const VALUE = new Failed(ErrorType.VALUE);

/** In Excel a truth value is not a day. */
const ofDays = (compute: (...numbers: readonly number[]) => Answer): Definition["compute"] => {
  const plain = ofNumbers(compute);
  return (given, list) => (given.some((one) => typeof one === "boolean") ? VALUE : plain(given, list));
};

/** Functions of days and times of day. */
export const DAYS: readonly Definition[] = [
  { name: "EDATE", takes: [2, 2], compute: ofDays((start, months) => edate(start as number, months as number)) },
  { name: "ISOWEEKNUM", takes: [1, 1], compute: ofDays((serial) => isoWeek(serial as number)) },
  { name: "WEEKNUM", takes: [1, 2], compute: ofDays((serial, type = 1) => weekNumber(serial as number, type)) },
  { name: "SECOND", takes: [1, 1], compute: ofDays((serial) => second(serial as number)) },
  { name: "DATEVALUE", takes: [1, 1], compute: ([text]) => dateValue(text) },
  { name: "TIMEVALUE", takes: [1, 1], compute: ([text]) => timeValue(text) },
  { name: "WORKDAY.INTL", takes: [2, 4], list: 3, compute: workday },
];

/** The same day some months later, or the month's last day if there is no such day. */
function edate(start: number, months: number): Answer {
  if (start < 0) return NUM;
  const { year, month, day } = civilOf(Math.floor(start));
  const count = year * 12 + month - 1 + Math.trunc(months);
  const first = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const next = { year: Math.floor((count + 1) / 12), month: ((count + 1) % 12) + 1 };
  if (first.year < 1900 || next.year > 9999) return NUM;
  const length = serialOf({ ...next, day: 1 }) - serialOf({ ...first, day: 1 });
  return serialOf({ ...first, day: Math.min(day, length) });
}

/** Weeks begin on Monday; the first has the year's first Thursday. */
function isoWeek(serial: number): Answer {
  if (serial < 0) return NUM;
  const thursday = Math.floor(serial) - weekdayOf(serial) + 3;
  return 1 + Math.floor((thursday - newYear(thursday)) / 7);
}

const newYear = (serial: Serial) => serialOf({ year: civilOf(serial).year, month: 1, day: 1 });

/** The first day of a week, Monday = 0, by type of week number; type 21 is the ISO week. */
const FIRST_DAY: Readonly<Record<number, number>> = { 1: 6, 2: 0, 11: 0, 12: 1, 13: 2, 14: 3, 15: 4, 16: 5, 17: 6 };

/** Week 1 contains 1 January. */
function weekNumber(serial: number, type: number): Answer {
  const kind = Math.trunc(type);
  if (kind === 21) return isoWeek(serial);
  const first = FIRST_DAY[kind];
  if (first === undefined || serial < 0) return NUM;
  const start = newYear(serial);
  const offset = (weekdayOf(start) - first + 7) % 7;
  return 1 + Math.floor((Math.floor(serial) - start + offset) / 7);
}

const SECONDS = 86_400;

/** Excel rounds to whole seconds; if that gives a full minute, minute and hour are not known here. */
function second(serial: number): Answer {
  if (serial < 0) return NUM;
  const seconds = (serial - Math.floor(serial)) * SECONDS;
  const rounded = Math.round(seconds);
  if (rounded % 60 === 0 && rounded > seconds + 1e-3) return undefined;
  return rounded % 60;
}

function dateValue(text: Given = null): Answer {
  if (typeof text !== "string") return VALUE;
  const day = dayOfText(text);
  return day ?? (numberOfText(text) === "NONE" ? VALUE : undefined);
}

function timeValue(text: Given = null): Answer {
  if (typeof text !== "string") return VALUE;
  const [, hours, minutes, seconds = "0"] = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim()) ?? [];
  if (hours === undefined) return numberOfText(text) === "NONE" ? VALUE : undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS;
}

/** Days off in the week, Monday first: "0000011", or a number for one or two days. */
function weekendOf(given: Given): string | Failed {
  if (typeof given === "string") return /^[01]{7}$/.test(given) && given.includes("0") ? given : VALUE;
  const kind = given === null ? 1 : Math.trunc(Number(given));
  const off = kind >= 1 && kind <= 7 ? [kind + 4, kind + 5] : kind >= 11 && kind <= 17 ? [kind - 5] : undefined;
  if (off === undefined) return NUM;
  return Array.from({ length: 7 }, (_, day) => (off.some((one) => one % 7 === day) ? "1" : "0")).join("");
}

function workday([start = null, days = null, off = null]: readonly Given[], list: readonly Given[]): Answer {
  if ([start, days, off].some((one) => typeof one === "boolean")) return VALUE;
  const [from, count] = [numberIn(start), numberIn(days)];
  if (typeof from !== "number") return from;
  if (typeof count !== "number") return count;
  const weekend = weekendOf(off);
  if (weekend instanceof Failed) return weekend;
  if (list.some((holiday) => typeof holiday !== "number" && holiday !== null)) return undefined;
  const holidays = new Set(list.map((holiday) => Math.floor(Number(holiday))));
  const step = count < 0 ? -1 : 1;
  let day = Math.floor(from);
  if (day < 0) return NUM;
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_SERIAL) return NUM;
    if (weekend[weekdayOf(day)] === "0" && !holidays.has(day)) left--;
  }
  return day;
}
