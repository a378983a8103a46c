import { withoutIdentity } from "../core/nik/identity";
import { civilOf, type Serial } from "../core/calendar/civil";
import type { Language } from "../core/words";

const MONTHS = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const satisfies Record<Language, readonly string[]>;

/** `4.091` in Indonesian, `4,091` in English; at most `decimals` decimals, none shown that are zero. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "id" ? "." : ",");
  const sign = value < 0 && /[1-9]/.test(whole + kept) ? "-" : "";
  return sign + grouped + (kept ? (language === "id" ? "," : ".") + kept : "");
}

/** `95,2%` in Indonesian, `95.2%` in English. */
export function formatPercent(share: number, language: Language, decimals = 2): string {
  return `${formatNumber(Number((share * 100).toPrecision(15)), language, decimals)}%`;
}

/** `13 Nov 2023`, months by language. */
export function formatDate(serial: Serial, language: Language): string {
  const { year, month, day } = civilOf(serial);
  return `${day} ${MONTHS[language][month - 1]} ${year}`;
}

/** `Feb 2025`; months count from 1. */
export function formatMonth(year: number, month: number, language: Language): string {
  return `${MONTHS[language][month - 1]} ${year}`;
}

/** With its sign, for differences: `+700`, `-10`. */
export function formatSigned(value: number, language: Language): string {
  return `${value > 0 ? "+" : ""}${formatNumber(value, language)}`;
}

const LONGEST = 40;

/** A text from a cell, short and safe to repeat: a NIK or family-card number in it is never shown. */
export function quote(found: string): string {
  const safe = withoutIdentity(found).replace(/\s+/g, " ").trim();
  return `"${safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe}"`;
}

/** A figure with too many decimals to read; at most six of its digits are shown, too few for an identity number. */
const LONG_DECIMALS = /^([+-]?)(\d{1,3})([.,])(\d{7,})$/;
const SHOWN_DIGITS = 6;

/** A figure typed as text, as written but for decimals that nobody reads. */
export function quoteTyped(found: string, language: Language): string {
  const [, sign = "", whole, , decimals] = LONG_DECIMALS.exec(found.trim()) ?? [];
  if (whole !== undefined && decimals !== undefined) {
    const shown = decimals.slice(0, SHOWN_DIGITS - whole.length);
    return `"${sign}${whole}${language === "id" ? "," : "."}${shown}…"`;
  }
  return quote(found);
}

/** The content of a cell of figures: a number as its cell shows it, `9,05` in Indonesian, a text as written. */
export function quoteFigure(found: string, language: Language): string {
  const isNumber = language === "id" && found.includes(".") && String(Number(found)) === found;
  return quoteTyped(isNumber ? found.replace(".", ",") : found, language);
}
