import { shortWindow } from "../cells/unlikely";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { asking, deret, jumlah, optional, statusHari } from "../parameter";
import { AVERAGE_METHODS, averageOf, DEFAULT_METHOD, DEFAULT_WINDOW, type AverageMethod } from "../series/averageUse";
import { countedDays } from "../series/countedDays";

/**
 * Average use of blank cards on a normal working day, in keping a day, unrounded.
 *
 * A day under a quota, without blanks, closed or in an outage shows what could be printed, not what people asked for, so it
 * does not count. With a status, a day counts if it was normal, even at zero; without one, days with use count. Opening
 * stock may take the place of the status: a day that opened at 0 does not count. Method 1 is the mean of the counted days,
 * 2 the mean of every row from the first with use to the last, 3 the median of the counted days. Only the latest `jendela`
 * counted days are used; fewer than five counted days are refused.
 *
 * Source: consumption adjusted for stock-out days as in medical supply systems (days without stock leave the base),
 * extended to quota days. Kota Tasikmalaya, December 2025: 583 to 1,049 a day normally, 100 a day under the quota
 * (pewarta.co.id, 12 December 2025): averaging quota days would make the stock look five to ten times longer-lived.
 */
export default indicator({
  name: "BLANKO_RATA",
  task: "blanko",
  says: {
    id: "Rata-rata pemakaian blanko pada hari kerja normal.",
    en: "Average use of blank cards on a normal working day.",
  },
  params: {
    pemakaian: deret({
      en: "used",
      says: { id: "Kolom pemakaian harian, tanpa baris jumlah", en: "The column of daily use, without its total row" },
      unit: "keping/hari",
    }),
    status: optional(
      statusHari({
        en: "status",
        says: {
          id: "Status setiap hari (normal, kuota, prioritas, kosong, tutup, gangguan), atau stok awal hari itu",
          en: "Status of each day (normal, kuota, prioritas, kosong, tutup, gangguan), or its opening stock",
        },
      }),
    ),
    metode: optional(
      jumlah({
        en: "method",
        says: {
          id: "1 = rata-rata hari yang dihitung, 2 = rata-rata semua baris, 3 = median hari yang dihitung",
          en: "1 = mean of the counted days, 2 = mean of all rows, 3 = median of the counted days",
        },
      }),
      DEFAULT_METHOD,
    ),
    jendela: optional(
      asking(
        jumlah({
          en: "window",
          says: {
            id: "Berapa hari terakhir, dari baris terbawah, yang dipakai; bila kosong 20",
            en: "How many of the latest days to use, from the lowest row up; 20 when left out",
          },
          unit: "hari kerja",
        }),
        shortWindow,
      ),
      DEFAULT_WINDOW,
    ),
  },
  gives: {
    kind: "laju",
    unit: "keping/hari",
    says: { id: "Rata-rata keping per hari kerja normal", en: "Average cards a normal working day" },
  },
  faults: [
    "CELL",
    "NO_USE",
    "TOO_FEW_DAYS",
    "TOTAL_ROW",
    "SIZE_MISMATCH",
    "HEADER_IN_ONE_RANGE",
    "OUT_OF_CHOICE",
    "SEVERAL_COLUMNS",
    "DAYS_IN_SERIES",
    "ONLY_RISES",
    "ONLY_FALLS",
  ],
  examples: [
    { args: [[480, 510, 500, 520, 490]], gives: 500 },
    {
      args: [
        [583, 1049, 800, 750, 818, 100, 100],
        ["normal", "normal", "normal", "normal", "normal", "kuota", "kuota"],
      ],
      gives: 800,
      says: {
        id: "Hari kuota 100 seperti di Kota Tasikmalaya (Desember 2025) tidak dihitung",
        en: "Quota days of 100 as in Kota Tasikmalaya (December 2025) do not count",
      },
    },
    { args: [["Dipakai", 480, null, 520, 490, 0, 500, 510]], gives: 500 },
    {
      args: [
        [100, 0, 100, 100, 100, 100],
        ["normal", "normal", "normal", "normal", "normal", "normal"],
      ],
      gives: 500 / 6,
      says: { id: "Nol pada hari normal ikut dihitung", en: "A zero on a normal day counts" },
    },
    {
      args: [
        [500, 40, 500, 500, 500, 500],
        [3000, 0, 2500, 2000, 1500, 1000],
      ],
      gives: 500,
      says: { id: "Hari yang dibuka tanpa stok tidak dihitung", en: "A day that opened without stock does not count" },
    },
    { args: [[0, 100, 0, 200, 300, 0], undefined, 2], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [[0, 100, 0, 200, 300, 400, 0], undefined, 2], gives: 200 },
    { args: [[100, 110, 120, 130, 900], undefined, 3], gives: 120 },
    { args: [[900, 900, 100, 110, 120, 130, 140], undefined, 1, 5], gives: 120 },
    { args: [[0, 0, 0, 0, 0, 0]], gives: { fault: "NO_USE" } },
    { args: [[10, 20, 30, 40]], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [[10, 20, 30, 40, 50, 150]], gives: { fault: "TOTAL_ROW" } },
    { args: [[10, 20, 30, 40, 50], ["normal"]], gives: { fault: "SIZE_MISMATCH" } },
    {
      args: [
        ["Dipakai", 10, 20],
        ["normal", "kuota", "kuota"],
      ],
      gives: { fault: "HEADER_IN_ONE_RANGE" },
    },
    { args: [[10, 20, 30, 40, 55], undefined, 4], gives: { fault: "OUT_OF_CHOICE" } },
    { args: [[10, 20, "3O", 40, 55]], gives: { fault: "CELL" } },
    { args: [[480, 510, "NaN", 500, 520, 490]], gives: { fault: "CELL" } },
    { args: [[480, 510, 500, 520, 490], undefined, 1, 3], gives: { fault: "CELL" } },
    {
      args: [
        [
          ["Diterima", "Dipakai"],
          [5000, 480],
          [0, 510],
          [0, 500],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    { args: [[45870, 45873, 45874, 45875, 45876]], gives: { fault: "DAYS_IN_SERIES" } },
    {
      args: [[480, 990, 1490, 2010, 2500, 3010]],
      gives: { fault: "ONLY_RISES" },
      says: { id: "Jumlah sampai hari itu, bukan per hari", en: "A running total, not one figure a day" },
    },
    {
      args: [[5000, 4520, 4010, 3510, 2990, 2500, 1990, 1500, 1010, 520]],
      gives: { fault: "ONLY_FALLS" },
      says: { id: "Sisa stok, bukan pemakaian", en: "The stock left, not the use" },
    },
  ],
  prepare: ({ pemakaian, status }, explain) =>
    isFault(status) ? status : countedDays(pemakaian, status, "pemakaian", explain),
  compute: ({ metode, jendela }, days, explain) => {
    if (!isMethod(metode)) return at(fault("OUT_OF_CHOICE", { choices: AVERAGE_METHODS }), { param: "metode" });
    return isFault(days) ? days : averageOf(days, metode, jendela, explain);
  },
});

function isMethod(value: number): value is AverageMethod {
  return (AVERAGE_METHODS as readonly number[]).includes(value);
}
