import { FIRST_SERIAL, isCivilDate, serialOf, type CivilDate, type Serial } from "../../../core/calendar/civil";

/** A number does not keep more digits. */
const MOST_FIGURES = 15;
const NUMBER = /^([-+]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(?:[Ee]([-+]?\d{1,3}))?(\s?%)?$/;
/** Words with digits that may be a day, a time or money: Excel's reading depends on more than the country. */
const MAY_BE_MORE =
  /^(?:jan|feb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|des|dec|am|pm|rp|idr|usd|eur|e|sen|sel|rab|kam|jum|sab|min)/i;

/**
 * The number that Excel with Indonesian settings reads from a text: "4.091", "12,5", "25%", "1E3", "13/11/2025". "NONE" for a
 * text that is no number; undefined if unknown.
 */
export function numberOfText(text: string): number | "NONE" | undefined {
  const plain = text.trim();
  if (!/\d/.test(plain)) return "NONE";
  const written = NUMBER.exec(plain);
  if (written) {
    const [, sign = "", whole = "", decimals = "", power = "0", percent] = written;
    const figures = whole.replace(/\./g, "");
    if ((figures + decimals).replace(/^0+/, "").length > MOST_FIGURES) return undefined;
    const value = Number(`${sign}${figures}.${decimals}e${Number(power) - (percent === undefined ? 0 : 2)}`);
    return Number.isFinite(value) ? value : undefined;
  }
  const words = plain.match(/\p{L}+/gu) ?? [];
  return dayOfText(plain) ?? (words.length > 0 && !words.some((word) => MAY_BE_MORE.test(word)) ? "NONE" : undefined);
}

const MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split(" ");
/** Abbreviations in every edition of Windows. */
const SHORT = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", undefined, "sep", "okt", "nov", "des"];
export const monthName = (month: number): string => capitalised(MONTHS[month - 1] ?? "");
export const shortMonthName = (month: number): string | undefined => {
  const name = SHORT[month - 1];
  return name === undefined ? undefined : capitalised(name);
};
const WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday] ?? "";

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The day that a text gives with its year, day first or as an ISO date; undefined for any other text. */
export function dayOfText(text: string): Serial | undefined {
  const plain = text.trim().toLowerCase();
  const [, day, mark, month, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(plain) ?? [];
  if (mark !== undefined) return serialIn({ year: Number(year), month: Number(month), day: Number(day) });
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return serialIn({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const [, at, word = "", on] = /^(\d{1,2})[- ](\p{L}+)[- ](\d{4})$/u.exec(plain) ?? [];
  const named = 1 + Math.max(MONTHS.indexOf(word), SHORT.indexOf(word));
  return word === "" || named === 0 ? undefined : serialIn({ year: Number(on), month: named, day: Number(at) });
}

function serialIn(date: CivilDate): Serial | undefined {
  const serial = isCivilDate(date) ? serialOf(date) : 0;
  return serial >= FIRST_SERIAL ? serial : undefined;
}

/** A number as Excel joins it to a text, with a decimal comma; undefined where it would write powers of ten. */
export function textOfNumber(value: number): string | undefined {
  const size = Math.abs(value);
  if (value !== 0 && (size < 1e-4 || size >= 1e15)) return undefined;
  return String(Number(value.toPrecision(MOST_FIGURES))).replace(".", ",");
}
