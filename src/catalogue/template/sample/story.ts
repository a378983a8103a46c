import { calendar } from "../../../core/calendar/calendar";
import { serialOf, type Serial } from "../../../core/calendar/civil";
import { DECREED, makeClosures } from "../../../core/calendar/closures";
import { FIVE_DAYS } from "../../../core/calendar/week";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

/** The story's year, first and last day. */
export const FIRST_DAY = on(2024, 10, 1);
export const LAST_DAY = on(2025, 9, 30);
/** End of the year's targets. */
export const DEADLINE = on(2025, 12, 31);

/** Saturdays opened before the election of 27 November 2024. */
export const EXTRA_DAYS: readonly Serial[] = [on(2024, 11, 16), on(2024, 11, 23)];

const open = calendar(
  FIVE_DAYS,
  makeClosures(DECREED.source, DECREED.closed, [...DECREED.opened, ...EXTRA_DAYS], DECREED.years),
);

/** Days with a row in the daily sheets. */
export const OPEN_DAYS: readonly Serial[] = Array.from(
  { length: LAST_DAY - FIRST_DAY + 1 },
  (_, i) => FIRST_DAY + i,
).filter(open.isOpen);

export interface Chapter {
  readonly from: Serial;
  readonly to: Serial;
  readonly status: "normal" | "kuota" | "kosong" | "tutup" | "gangguan";
  /** The share of the usual demand that was printed. */
  readonly printed: number;
  readonly note: string;
}

/** What happened, in order; on other days the office works as usual. A day belongs to the first chapter that includes it. */
export const CHAPTERS: readonly Chapter[] = [
  { from: on(2024, 11, 4), to: on(2024, 11, 26), status: "normal", printed: 1.25, note: "antrean menjelang Pilkada" },
  { from: on(2025, 1, 13), to: on(2025, 1, 22), status: "gangguan", printed: 0.6, note: "printer 2 diperbaiki" },
  {
    from: on(2025, 2, 3),
    to: on(2025, 2, 7),
    status: "tutup",
    printed: 0,
    note: "loket ditutup, ruang pelayanan direnovasi",
  },
  {
    from: on(2025, 5, 5),
    to: on(2025, 5, 20),
    status: "kuota",
    printed: 0.5,
    note: "dijatah, kiriman pusat terlambat",
  },
  { from: on(2025, 5, 21), to: on(2025, 6, 3), status: "kosong", printed: 0, note: "blanko habis, diberi suket" },
  {
    from: on(2025, 6, 4),
    to: on(2025, 6, 20),
    status: "kuota",
    printed: 0.55,
    note: "dijatah sampai kiriman berikutnya",
  },
];

export function chapterOf(day: Serial): Chapter | undefined {
  return CHAPTERS.find(({ from, to }) => day >= from && day <= to);
}

/** First day of each chapter, which carries its note. */
export function noteOf(day: Serial): string | null {
  const chapter = chapterOf(day);
  return chapter && OPEN_DAYS.find((open) => open >= chapter.from) === day ? chapter.note : null;
}
