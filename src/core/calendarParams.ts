import { calendar, type Calendar } from "./calendar/calendar";
import { readClosures, type Closures } from "./calendar/closures";
import type { Serial } from "./calendar/civil";
import type { Week } from "./calendar/week";
import { FIVE_DAYS } from "./calendar/week";
import type { Range } from "./cells/cell";
import type { Explain } from "./explain";
import { at, fault, isFault, type Fault } from "./fault";
import { hariKerja, libur, optional } from "./parameter";

/** The two calendar places that every function with working days ends in, in this order. */
export const calendarParams = {
  hari_kerja: optional(
    hariKerja({
      en: "workweek",
      says: {
        id: "5 (Senin–Jumat), 6 (Senin–Sabtu), atau tujuh angka mulai Senin, 1 = buka, misalnya 1111110",
        en: "5 (Mon–Fri), 6 (Mon–Sat), or seven digits from Monday on, 1 = open, for example 1111110",
      },
    }),
    FIVE_DAYS,
  ),
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

/** Reads the days off once per call. */
export function closuresOf({ libur: range }: { readonly libur: Range | undefined }): Closures | Fault {
  const closures = readClosures(range);
  return "doubt" in closures ? at(fault("CELL", closures.doubt), { param: "libur", row: closures.row }) : closures;
}

/** The calendar of one row, or why there is none. */
export function calendarFor(week: Week, closures: Closures | Fault): Calendar | Fault {
  return isFault(closures) ? closures : calendar(week, closures);
}

/** Says which calendar was used over the days asked about. */
export function noteCalendar(found: Calendar, from: Serial, to: Serial, explain?: Explain): void {
  if (!explain) return;
  explain("WORK_WEEK", found.week);
  explain("CLOSURES", found.closures.source);
  const undecreed = found.undecreedYears(from, to);
  if (undecreed.length > 0) explain("UNDECREED_YEARS", undecreed);
}
