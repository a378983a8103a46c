/** A day of the civil calendar. Months count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Excel's number for a day: 1 is 1 January 1900, and the 29 February 1900 that never was is 60. Only days from 1 March 1900
 * on are used here, so that the phantom day cannot occur.
 */
export type Serial = number;

export const FIRST_SERIAL: Serial = 61;
export const LAST_SERIAL: Serial = 2958465;

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function serialOf({ year, month, day }: CivilDate): Serial {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);
}

export function civilOf(serial: Serial): CivilDate {
  const date = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, Monday = 0. */
export function weekdayOf(serial: Serial): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2023-11-13`, the form for machines and the command line. */
export function isoOf(serial: Serial): string {
  const { year, month, day } = civilOf(serial);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
