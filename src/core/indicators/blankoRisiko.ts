import { isFar } from "../calendar/deadline";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { chanceOf, resampledTotals } from "../maths/resample";
import { deret, jumlah, tanggalKantor } from "../parameter";
import { countedDays } from "../series/countedDays";
import { chance, FEWEST_DAYS, MOST_DRAWS } from "../series/chanceParams";

const STEADY = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100];
const UNEVEN = [40, 70, 100, 130, 60, 90, 120, 50, 80, 110];

/**
 * The chance that the blank cards do not last to a day, as a share.
 *
 * The use of the coming working days is drawn from the history, week by week, `ulangan` times; the answer is the share of
 * the draws that need more than the stock. Only days with use are drawn, so days under a quota should be left out of the
 * column. Fewer than ten are refused. The same seed gives the same answer.
 *
 * Source: the moving-block bootstrap (H. R. Künsch, 1989) on the office's own days, as delivery teams' forecasting tools
 * resample their throughput.
 */
export default indicator({
  name: "BLANKO_RISIKO",
  task: "blanko",
  says: {
    id: "Peluang stok blanko tidak cukup sampai tanggal tertentu.",
    en: "The chance that the blank cards do not last to a day.",
  },
  params: {
    pemakaian: deret({
      en: "used",
      says: { id: "Kolom pemakaian harian, tanpa baris jumlah", en: "The column of daily use, without its total row" },
      unit: "keping/hari",
    }),
    stok: jumlah({ en: "stock", says: { id: "Blanko yang tersedia", en: "Blank cards in stock" }, unit: "keping" }),
    sampai: tanggalKantor({
      en: "until",
      says: { id: "Stok harus cukup sampai tanggal ini", en: "The stock must last to this day" },
    }),
    per_tanggal: tanggalKantor({
      en: "as_of",
      says: {
        id: "Tanggal angka stok itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    ...calendarParams,
    ...chance,
  },
  gives: { kind: "pecahan", says: { id: "Peluang stok habis sebelum itu", en: "Chance of running out before then" } },
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
    "TOO_LARGE",
  ],
  examples: [
    { args: [STEADY, 1000, "30 September 2025", "15 September 2025"], gives: 1 },
    { args: [STEADY, 1100, "30 September 2025", "15 September 2025"], gives: 0 },
    { args: [UNEVEN, [500, 850, 1500], "30 September 2025", "15 September 2025"], gives: [1, 0.8835, 0] },
    { args: [UNEVEN, null, "30 September 2025", null], gives: { fault: "CELL_BLANK" } },
    { args: [[100, 100, 100], 1000, "30 September 2025", "15 September 2025"], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [STEADY, 1000, "15 September 2025", "15 September 2025"], gives: { fault: "NO_DAY_LEFT" } },
    { args: [STEADY, 1000, "15 September 2052", "15 September 2025"], gives: { fault: "DEADLINE_FAR" } },
    {
      args: [STEADY, 1000, "30 September 2025", "15 September 2025", 5, ["25 Desember 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
    {
      args: [STEADY, 1000, "30 September 2025", "15 September 2025", 5, undefined, 200000],
      gives: { fault: "TOO_LARGE" },
    },
    { args: [[10, 20, 30, 60], 1000, "30 September 2025", "15 September 2025"], gives: { fault: "TOTAL_ROW" } },
    {
      args: [
        [
          [10, 20],
          [30, 40],
        ],
        1000,
        "30 September 2025",
        "15 September 2025",
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    {
      args: [[45870, 45873, 45874], 1000, "30 September 2025", "15 September 2025"],
      gives: { fault: "DAYS_IN_SERIES" },
    },
    {
      args: [[480, 990, 1490, 2010, 2500, 3010], 1000, "30 September 2025", "15 September 2025"],
      gives: { fault: "ONLY_RISES" },
    },
    {
      args: [
        [5000, 4520, 4010, 3510, 2990, 2500, 1990, 1500, 1010, 520],
        520,
        "30 September 2025",
        "15 September 2025",
      ],
      gives: { fault: "ONLY_FALLS" },
    },
    { args: [STEADY, "sekitar 1000", "30 September 2025", "15 September 2025"], gives: { fault: "CELL" } },
  ],
  prepare: ({ pemakaian, libur }, explain) => ({
    days: countedDays(pemakaian, undefined, "pemakaian", explain),
    libur,
  }),
  compute: ({ stok, sampai, per_tanggal, hari_kerja, ulangan, benih }, { days, libur }, explain) => {
    if (isFault(days)) return days;
    if (days.counted.length < FEWEST_DAYS)
      return fault("TOO_FEW_DAYS", { days: days.counted.length, needed: FEWEST_DAYS });
    if (ulangan > MOST_DRAWS) return at(fault("TOO_LARGE"), { param: "ulangan" });
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    if (isFar(sampai, per_tanggal)) return at(fault("DEADLINE_FAR", { day: sampai }), { param: "sampai" });
    const open = calendar.openDays(per_tanggal + 1, sampai);
    if (sampai <= per_tanggal || open === 0) return fault("NO_DAY_LEFT");
    const doubted = overSpan(calendar, per_tanggal + 1, sampai, explain);
    if (doubted) return doubted;
    explain?.("OPEN_DAYS", open);
    explain?.("DAYS_COUNTED", days.counted.length);
    explain?.("DRAWS", { draws: ulangan, seed: benih });
    return chanceOf(resampledTotals(days.counted, open, ulangan, benih), (need) => need > stok);
  },
});
