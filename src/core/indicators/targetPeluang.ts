import { askIfSameDay } from "../calendar/dayAsCount";
import { isFar } from "../calendar/deadline";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { chanceOf, resampledTotals } from "../maths/resample";
import { deret, laju, optional, selisih, tanggalKantor } from "../parameter";
import { DRAWS, FEWEST_DAYS, seedParam } from "../series/chanceParams";
import { countedDays } from "../series/countedDays";

const HISTORY = [40, 70, 100, 130, 60, 90, 120, 50, 80, 110];

/**
 * The chance that a target is reached by its deadline, as a share.
 *
 * The results of the coming working days are drawn from the history, week by week, 2,000 times; the answer is the share of
 * the draws that finish the remainder and what is added to it meanwhile. Days without a result are not drawn. Fewer than
 * ten days of history are refused, because they say nothing about chance. If nothing is left, the answer is 1. The same
 * seed gives the same answer.
 *
 * Source: the moving-block bootstrap (H. R. Künsch, 1989), as delivery teams' forecasting tools resample their throughput.
 * What is added (pupils who turn 17) is included, or dates would be too early.
 */
export default indicator({
  name: "TARGET_PELUANG",
  task: "target",
  says: {
    id: "Peluang target selesai pada batas waktunya, dari hasil hari-hari yang lalu.",
    en: "The chance that a target is reached by its deadline, from the results of past days.",
  },
  params: {
    riwayat: deret({
      en: "history",
      says: {
        id: "Kolom hasil per hari, tanpa baris jumlah",
        en: "The column of daily results, without its total row",
      },
      unit: "jiwa/hari",
    }),
    sisa: selisih({
      en: "remaining",
      says: { id: "Yang masih harus dicapai", en: "What is left to do" },
      unit: "jiwa",
    }),
    per_tanggal: tanggalKantor({
      en: "as_of",
      says: {
        id: "Tanggal angka sisa itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    batas: tanggalKantor({
      en: "deadline",
      says: { id: "Batas waktu; ikut dihitung bila hari kerja", en: "Deadline; it counts when it is a working day" },
    }),
    ...calendarParams,
    tambah: optional(
      laju({
        en: "added_per_day",
        says: {
          id: "Yang bertambah setiap hari kerja, misalnya pemula; bila kosong 0",
          en: "Added each working day, for example people turning 17; 0 when left out",
        },
        unit: "jiwa/hari",
      }),
      0,
    ),
    benih: seedParam,
  },
  gives: { kind: "pecahan", says: { id: "Peluang target tercapai", en: "Chance that the target is reached" } },
  faults: [
    "CELL",
    "CELL_BLANK",
    "TOO_FEW_DAYS",
    "TOTAL_ROW",
    "SEVERAL_COLUMNS",
    "DAYS_IN_SERIES",
    "ONLY_RISES",
    "ONLY_FALLS",
    "NO_DAY_LEFT",
    "DEADLINE_FAR",
    "LIST_OUTSIDE_SPAN",
  ],
  examples: [
    { args: [HISTORY, [500, 850, 1500], "15 September 2025", "30 September 2025"], gives: [1, 0.9165, 0] },
    { args: [HISTORY, 0, "15 September 2025", "1 September 2025"], gives: 1 },
    {
      args: [HISTORY, 500, "15 September 2025", "30 September 2025", 5, undefined, 100],
      gives: 0,
      says: { id: "Yang bertambah lebih banyak daripada yang selesai", en: "More is added than is done" },
    },
    { args: [[100, 100, 100], 850, "15 September 2025", "30 September 2025"], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [HISTORY, 850, "15 September 2025", "15 September 2025"], gives: { fault: "NO_DAY_LEFT" } },
    { args: [HISTORY, 850, "15 September 2025", "15 September 2052"], gives: { fault: "DEADLINE_FAR" } },
    {
      args: [HISTORY, 850, "15 September 2025", "30 September 2025", 5, ["25 Desember 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
    { args: [[10, 20, 30, 60], 850, "15 September 2025", "30 September 2025"], gives: { fault: "TOTAL_ROW" } },
    {
      args: [
        [
          [10, 20],
          [30, 40],
        ],
        850,
        "15 September 2025",
        "30 September 2025",
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    {
      args: [[45870, 45873, 45874], 850, "15 September 2025", "30 September 2025"],
      gives: { fault: "DAYS_IN_SERIES" },
    },
    {
      args: [[27120, 27310, 27480, 27690, 27850, 28041], 850, "15 September 2025", "30 September 2025"],
      gives: { fault: "ONLY_RISES" },
      says: { id: "IKD kumulatif, bukan per hari", en: "A running total of IKD, not one figure a day" },
    },
    {
      args: [
        [5000, 4520, 4010, 3510, 2990, 2500, 1990, 1500, 1010, 520],
        850,
        "15 September 2025",
        "30 September 2025",
      ],
      gives: { fault: "ONLY_FALLS" },
    },
    { args: [HISTORY, 850, null, "30 September 2025"], gives: { fault: "CELL_BLANK" } },
    { args: [HISTORY, "sekitar 850", "15 September 2025", "30 September 2025"], gives: { fault: "CELL" } },
  ],
  prepare: ({ riwayat, libur }, explain) => ({ days: countedDays(riwayat, undefined, "riwayat", explain), libur }),
  compute: ({ sisa, per_tanggal, batas, hari_kerja, tambah, benih }, { days, libur }, explain) => {
    if (isFault(days)) return days;
    if (sisa <= 0) return 1;
    if (days.counted.length < FEWEST_DAYS)
      return fault("TOO_FEW_DAYS", { days: days.counted.length, needed: FEWEST_DAYS });
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    if (isFar(batas, per_tanggal)) return at(fault("DEADLINE_FAR", { day: batas }), { param: "batas" });
    const open = calendar.openDays(per_tanggal + 1, batas);
    if (batas <= per_tanggal || open === 0) return fault("NO_DAY_LEFT");
    const doubted =
      askIfSameDay(sisa, [per_tanggal, batas], "sisa") ?? overSpan(calendar, per_tanggal + 1, batas, explain);
    if (doubted) return doubted;
    const needed = sisa + tambah * open;
    explain?.("OPEN_DAYS", open);
    explain?.("DAYS_COUNTED", days.counted.length);
    explain?.("FORMULA", [sisa, "+", tambah, "×", open, "=", needed]);
    explain?.("DRAWS", { draws: DRAWS, seed: benih });
    return chanceOf(resampledTotals(days.counted, open, DRAWS, benih), (done) => done >= needed);
  },
});
