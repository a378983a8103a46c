import { median } from "../maths/median";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { mean } from "../maths/mean";
import { besaran, deretAngka, laju, optional } from "../parameter";
import { holdsTotal } from "../series/totals";

/** Scores above it deserve a look, by Iglewicz and Hoaglin. */
const THRESHOLD = 3.5;
/** Makes the median deviation, or the mean deviation, of normal figures their standard deviation. */
const [PER_MAD, PER_MEAN_DEVIATION] = [0.6745, 1.253314];
const FEWEST = 5;
/** The score of a different figure if the history never varied. */
const BEYOND = 99;

/**
 * How far a figure lies from its history, as a score: the modified z-score, 0.6745 × |figure − median| ÷ median deviation.
 *
 * Above the threshold (3.5) it should be looked at. If more than half of the history is the same figure, the median
 * deviation is 0 and the mean deviation × 1.253314 takes its place. If the history never varied at all, a figure equal to
 * it scores 0 and any other 99. Blanks and zeros of the history do not count; fewer than five figures are refused.
 *
 * Source: B. Iglewicz and D. C. Hoaglin, "How to Detect and Handle Outliers", ASQC 1993, with their solution for a median
 * deviation of 0. DHIS2 omits that case and then never finds anything in small places.
 */
export default indicator({
  name: "ANOMALI",
  task: "pencocokan",
  says: {
    id: "Seberapa jauh sebuah angka menyimpang dari riwayatnya; di atas 3,5 perlu diperiksa.",
    en: "How far a figure lies from its history; above 3.5 it should be looked at.",
  },
  params: {
    nilai: besaran({ en: "value", says: { id: "Angka yang diperiksa", en: "The figure to look at" } }),
    riwayat: deretAngka({
      en: "history",
      says: { id: "Angka-angka sebelumnya, tanpa baris jumlah", en: "The figures before it, without their total row" },
    }),
    ambang: optional(
      laju({
        en: "threshold",
        says: { id: "Skor yang perlu diperiksa; bila kosong 3,5", en: "Score to look at; 3.5 when left out" },
      }),
      THRESHOLD,
    ),
  },
  gives: { kind: "laju", says: { id: "Skor penyimpangan, 0 atau lebih", en: "Score, 0 or more" } },
  faults: ["CELL", "TOO_FEW_DAYS", "TOTAL_ROW", "SEVERAL_COLUMNS", "TOO_LARGE"],
  examples: [
    {
      args: [4800, [480, 510, 500, 520, 490]],
      gives: 0.6745 * 430,
      says: { id: "Satu nol terlalu banyak", en: "One nought too many" },
    },
    { args: [505, [480, 510, 500, 520, 490]], gives: 0.6745 * 0.5 },
    { args: [8, [2, 2, 2, 2, 6]], gives: 6 / (1.253314 * 0.8) },
    {
      args: [
        [2, 3],
        [2, 2, 2, 2, 2],
      ],
      gives: [0, 99],
    },
    { args: [5, [4, 6, 5]], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [5, [10, 20, 30, 60]], gives: { fault: "TOTAL_ROW" } },
    {
      args: [
        5,
        [
          [10, 20],
          [30, 40],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    { args: [900000000000, [1, 1.000000001, 1, 1.000000002, 1.000000003]], gives: { fault: "TOO_LARGE" } },
    { args: ["sekitar 5", [480, 510, 500, 520, 490]], gives: { fault: "CELL" } },
  ],
  prepare: ({ riwayat }) => {
    if (isFault(riwayat)) return riwayat;
    if (holdsTotal(riwayat.values)) return at(fault("TOTAL_ROW"), { param: "riwayat" });
    const figures = riwayat.values.filter((value) => value > 0);
    if (figures.length < FEWEST) return fault("TOO_FEW_DAYS", { days: figures.length, needed: FEWEST });
    const middle = median(figures);
    const deviations = figures.map((figure) => Math.abs(figure - middle));
    const mad = median(deviations);
    const meanDeviation = mean(deviations);
    return mad > 0
      ? { middle, by: "MAD" as const, spread: mad, scale: mad / PER_MAD, days: figures.length }
      : {
          middle,
          by: "MEAN_DEVIATION" as const,
          spread: meanDeviation,
          scale: meanDeviation * PER_MEAN_DEVIATION,
          days: figures.length,
        };
  },
  compute: ({ nilai, ambang }, history, explain) => {
    if (isFault(history)) return history;
    const { middle, by, spread, scale, days } = history;
    const distance = Math.abs(nilai - middle);
    const score = distance === 0 ? 0 : scale === 0 ? BEYOND : believable(distance / scale);
    if (isFault(score)) return score;
    explain?.("DAYS_COUNTED", days);
    explain?.("MEDIAN", middle);
    explain?.("SPREAD", { by, value: spread });
    if (scale > 0) explain?.("FORMULA", [distance, "÷", scale]);
    explain?.("THRESHOLD", { threshold: ambang, isAbove: score > ambang });
    return score;
  },
});
