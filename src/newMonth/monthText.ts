import { daysInMonth } from "../core/calendar/civil";
import { monthNamed } from "../core/cells/dateWords";

/** A month of a year; months count from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export const monthAfter = ({ year, month }: Month): Month =>
  month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
const monthBefore = ({ year, month }: Month): Month =>
  month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };

const NAMES = {
  full: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  short: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" "),
  english: "January February March April May June July August September October November December".split(" "),
} as const;
/** What shows that a name is a month: a person may be called Agus or Mei. */
const ABOUT_TIME = /\d|bulan|bln|periode|masa|lalu|sisa|stok|saldo|awal|akhir|keadaan|posisi|laporan|rekap/i;
const WORD = /\p{L}+/gu;

/** `Oktober` as a month, with the year that the text names, else the given year; undefined if it names no month. */
export function monthIn(text: string): (Omit<Month, "year"> & { readonly year: number | undefined }) | undefined {
  if (!isAboutTime(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    const month = numberOf(word);
    if (month !== undefined) return { month, year: yearIn(text) };
  }
  const [, figures, year] = /(?<!\d)(0?[1-9]|1[0-2])[-/. ](20\d\d)(?!\d)/.exec(text) ?? [];
  return figures === undefined ? undefined : { month: Number(figures), year: Number(year) };
}

const isAboutTime = (text: string) => ABOUT_TIME.test(text) || numberOf(text.trim()) !== undefined;
const numberOf = (word: string) => monthNamed(word.toLowerCase());
const yearIn = (text: string) => {
  const found = /(?<!\d)20\d\d(?!\d)/.exec(text)?.[0];
  return found === undefined ? undefined : Number(found);
};

/** A text about one month as it reads a month later: `Bulan : Oktober 2026`, `sisa September`, `31 Oktober 2026`, `10-2026`. */
export function monthLater(text: string, from: Month): string {
  const to = monthAfter(from);
  const before = monthBefore(from);
  const isSaid = isAboutTime(text);
  let shift = 0;
  const named = text.replace(/(?:(\d{1,2})(\s+))?(\p{L}+)/gu, (piece, day = "", space = "", word: string) => {
    const month = isSaid ? numberOf(word) : undefined;
    const year = yearIn(text);
    const isOwn = month === from.month && (year === undefined || year === from.year);
    const isBefore = month === before.month && (year === undefined || year === before.year);
    if (!isOwn && !isBefore) return piece as string;
    const [old, now] = isOwn ? [from, to] : [before, from];
    shift = now.year - old.year;
    return `${day === "" ? "" : dayLater(Number(day), old, now, String(day).length)}${space}${writtenAs(word, now.month)}`;
  });
  const figures = named.replace(/(?<!\d)(0?[1-9]|1[0-2])([-/. ])(20\d\d)(?!\d)/g, (piece, month, sign, year) => {
    if (Number(month) !== from.month || Number(year) !== from.year) return piece as string;
    return `${String(to.month).padStart(String(month).length, "0")}${sign}${to.year}`;
  });
  const isYear = /^\s*(tahun|thn\.?|ta\.?)\s*:?\s*20\d\d\s*$/i.test(text);
  const years = isYear ? to.year - from.year : shift;
  return years === 0 ? figures : figures.replace(/(?<!\d)20\d\d(?!\d)/, (year) => String(Number(year) + years));
}

/** The last day of a month becomes the last day of the next. */
function dayLater(day: number, old: Month, now: Month, length: number): string {
  const last = daysInMonth(now.year, now.month);
  const after = day >= daysInMonth(old.year, old.month) ? last : Math.min(day, last);
  return String(after).padStart(length, "0");
}

/** Another month in the same notation. */
function writtenAs(word: string, month: number): string {
  const small = word.toLowerCase();
  const isEnglish = NAMES.english.some((name) => name.toLowerCase() === small) && !isFull(small);
  const list = isEnglish
    ? NAMES.english
    : isFull(small) && small !== "mei"
      ? NAMES.full
      : small === "mei" && word.length === 3
        ? NAMES.full
        : NAMES.short;
  const name = list[month - 1] ?? "";
  if (word === word.toUpperCase()) return name.toUpperCase();
  return word === small ? name.toLowerCase() : name;
}

const isFull = (small: string) =>
  NAMES.full.some((name) => name.toLowerCase() === small) || /^(pebruari|nopember)$/.test(small);

/** The name of a sheet a month later; a name without a month gets one. */
export function sheetNameLater(name: string, from: Month): string {
  const later = monthLater(name, from);
  if (later !== name) return later;
  const to = monthAfter(from);
  if (/^\d{1,2}$/.test(name.trim()) && Number(name) === from.month)
    return String(to.month).padStart(name.trim().length, "0");
  return `${name} ${NAMES.short[to.month - 1]} ${to.year}`;
}
