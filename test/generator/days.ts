import type { Random } from "./random";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a day, as Excel counts since 30 December 1899. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Year, month and day of a serial. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** "13 November 2023". */
export function inWords(day: number): string {
  const { year, month, day: date } = dateOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/**
 * Holidays and cuti bersama that fall on Monday to Friday, written down from the joint decrees of three ministers
 * (2023: 1066/2022 as changed by 624/2023; 2025: 1017/2024 as changed by 933/2025).
 */
const OFF: Readonly<Record<number, readonly string[]>> = {
  2023: "1-23 3-22 3-23 4-7 4-19 4-20 4-21 4-24 4-25 5-1 5-18 6-1 6-2 6-28 6-29 6-30 7-19 8-17 9-28 12-25 12-26".split(
    " ",
  ),
  2025: "1-1 1-27 1-28 1-29 3-28 3-31 4-1 4-2 4-3 4-4 4-7 4-18 5-1 5-12 5-13 5-29 5-30 6-6 6-9 6-27 8-18 9-5 12-25 12-26".split(
    " ",
  ),
};

export const YEARS = [2023, 2025] as const;

/** True on Monday to Friday outside the decrees; only for the years of `YEARS`. */
export function isWorkingDay(day: number): boolean {
  const { year, month, day: date } = dateOf(day);
  const weekday = (day + 6) % 7; // 0 is Sunday
  return weekday !== 0 && weekday !== 6 && !OFF[year]?.includes(`${month}-${date}`);
}

/** The working days of a year in order, `count` of them from a chosen one on. */
export function workingDays(random: Random, count: number): number[] {
  const year = random.pick(YEARS);
  const days: number[] = [];
  for (let day = serial(year, 1, 1); day <= serial(year, 12, 31); day++) if (isWorkingDay(day)) days.push(day);
  const from = random.whole(0, Math.max(0, days.length - count));
  return days.slice(from, from + count);
}
