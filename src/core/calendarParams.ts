import { calendar, countUntil, type Calendar } from "./calendar/calendar";
import { DECREED, type Closures } from "./calendar/closures";
import { civilOf, serialOf, type Serial } from "./calendar/civil";
import type { Week } from "./calendar/week";
import { FIVE_DAYS } from "./calendar/week";
import type { Explain } from "./explain";
import { at, fault, isFault, type Fault } from "./fault";
import { hariKerja, libur, optional } from "./parameter";

/** The working week. */
export const week = hariKerja({
  en: "workweek",
  says: {
    id: "5 (Senin–Jumat), 6 (Senin–Sabtu), atau tujuh angka mulai Senin, 1 = buka, misalnya 1111110",
    en: "5 (Mon–Fri), 6 (Mon–Sat), or seven digits from Monday on, 1 = open, for example 1111110",
  },
});

/** The two calendar parameters at the end of every function with working days, in this order. */
export const calendarParams = {
  hari_kerja: optional(week, FIVE_DAYS),
  libur: optional(
    libur({
      en: "holidays",
      says: {
        id: "Daftar tanggal libur Anda sendiri, atau TANPA; bila kosong dipakai libur nasional dan cuti bersama",
        en: "Your own list of days off, or TANPA for none; left out, national holidays and cuti bersama are used",
      },
    }),
  ),
};

/** The calendar of one row, or why there is none. */
export function calendarFor(week: Week, closures: Closures | Fault): Calendar | Fault {
  return isFault(closures) ? closures : calendar(week, closures);
}

/**
 * Notes which calendar was used over the span; refuses a user's list that cannot be meant for it.
 *
 * A user's list replaces the decrees. A list without a day in the span makes every holiday a working day; it is accepted
 * only if the decrees have none there either and the list covers these years.
 */
export function overSpan(found: Calendar, from: Serial, to: Serial, explain?: Explain): Fault | undefined {
  if (isOtherList(found, Math.min(from, to), Math.max(from, to)))
    return at(fault("LIST_OUTSIDE_SPAN", { from: Math.min(from, to), to: Math.max(from, to) }), { param: "libur" });
  if (!explain) return undefined;
  explain("WORK_WEEK", found.week);
  explain("CLOSURES", found.closures.source);
  explain("DAYS_OFF", found.daysOff(Math.min(from, to), Math.max(from, to)));
  const undecreed = found.undecreedYears(from, to);
  if (undecreed.length > 0)
    explain(found.closures.source === "own" ? "YEARS_NOT_LISTED" : "UNDECREED_YEARS", undecreed);
  return undefined;
}

function isOtherList({ closures, week }: Calendar, from: Serial, to: Serial): boolean {
  if (closures.source !== "own") return false;
  const has = (first: Serial, last: Serial) =>
    [closures.closed, closures.opened].some((days) => countUntil(days, last) > countUntil(days, first - 1));
  if (has(from, to)) return false;
  const years = has(yearStart(from), yearStart(to, 1) - 1);
  return !years || calendar(week, DECREED).daysOff(from, to) > 0;
}

const yearStart = (day: Serial, later = 0) => serialOf({ year: civilOf(day).year + later, month: 1, day: 1 });
