import { fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { deretAtauLaju, jumlah, optional, statusHari } from "../parameter";
import { averageUse } from "../series/averageUse";
import { lostThousands } from "../stock/lostThousands";

/**
 * Working days the counter can go on printing if use continues as on its normal days: stock ÷ average use.
 *
 * Unrounded. A single cell of use is a daily rate; two or more cells are one series, averaged as BLANKO_RATA does, so days
 * under a quota or without blanks do not make the stock look longer-lived than it is. Without stock the runway is 0,
 * whatever the use.
 *
 * Source: months of stock on hand as in medical supply systems (stock ÷ adjusted consumption), in working days because a
 * counter prints on working days only. Kota Tasikmalaya, 12 December 2025: 521 keping at a quota of 100 a day last 5.21
 * days (pewarta.co.id).
 */
export default indicator({
  name: "BLANKO_RUNWAY",
  task: "blanko",
  says: { id: "Berapa hari kerja lagi stok blanko cukup.", en: "For how many more working days the blank cards last." },
  params: {
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia sekarang", en: "Blank cards in stock now" },
      unit: "keping",
    }),
    pemakaian: deretAtauLaju({
      en: "used",
      says: {
        id: "Pemakaian per hari: satu angka, atau kolom pemakaian harian",
        en: "Use per day: one figure, or the column of daily use",
      },
      unit: "keping/hari",
    }),
    status: optional(
      statusHari({
        en: "status",
        says: {
          id: "Status setiap hari (normal, kuota, kosong, tutup, gangguan), atau stok awal hari itu",
          en: "Status of each day (normal, kuota, kosong, tutup, gangguan), or its opening stock",
        },
      }),
    ),
  },
  gives: {
    kind: "laju",
    unit: "hari kerja",
    says: { id: "Hari kerja sampai stok habis", en: "Working days until the stock runs out" },
  },
  faults: [
    "CELL",
    "NO_USE",
    "TOO_FEW_DAYS",
    "TOO_LARGE",
    "TOTAL_ROW",
    "SIZE_MISMATCH",
    "HEADER_IN_ONE_RANGE",
    "SEVERAL_COLUMNS",
    "DAYS_IN_SERIES",
    "ONLY_RISES",
    "ONLY_FALLS",
    "RATE_LOST_THOUSANDS",
  ],
  examples: [
    {
      args: [521, 100],
      gives: 5.21,
      says: {
        id: "Kota Tasikmalaya, 12 Desember 2025, kuota 100 sehari",
        en: "Kota Tasikmalaya, 12 December 2025, quota of 100 a day",
      },
    },
    { args: [5000, [480, 510, 500, 520, 490]], gives: 10 },
    {
      args: [
        5000,
        [500, 500, 500, 500, 500, 100, 100],
        ["normal", "normal", "normal", "normal", "normal", "kuota", "kuota"],
      ],
      gives: 10,
      says: { id: "Hari kuota tidak dihitung", en: "Quota days do not count" },
    },
    { args: [[500, 0], 100], gives: [5, 0] },
    { args: [0, 0], gives: 0 },
    { args: [500, 0], gives: { fault: "NO_USE" } },
    { args: [500, [10, 20, 30]], gives: { fault: "TOO_FEW_DAYS" } },
    { args: [500, [10, 20, 30, 40, 50, 150]], gives: { fault: "TOTAL_ROW" } },
    { args: [500, [10, 20, 30, 40, 50], ["normal", "kuota"]], gives: { fault: "SIZE_MISMATCH" } },
    { args: [500, ["Dipakai", 10, 20], ["normal", "kuota", "kuota"]], gives: { fault: "HEADER_IN_ONE_RANGE" } },
    { args: [521, 1e-15], gives: { fault: "TOO_LARGE" } },
    { args: ["4,091", 100], gives: { fault: "CELL" } },
    {
      args: [1690, "86.125"],
      gives: { fault: "CELL" },
      says: { id: "86.125 atau 86,125 sehari?", en: "86,125 or 86.125 a day?" },
    },
    {
      args: [
        5000,
        [
          [480, 20],
          [510, 15],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    { args: [5000, [45870, 45873, 45874, 45875, 45876]], gives: { fault: "DAYS_IN_SERIES" } },
    { args: [5000, [480, 990, 1490, 2010, 2500, 3010]], gives: { fault: "ONLY_RISES" } },
    { args: [520, [5000, 4520, 4010, 3510, 2990, 2500, 1990, 1500, 1010, 520]], gives: { fault: "ONLY_FALLS" } },
    {
      args: [5214, 1.049],
      gives: { fault: "RATE_LOST_THOUSANDS" },
      says: { id: "Maksudnya 1.049 keping sehari", en: "1,049 cards a day were meant" },
    },
  ],
  prepare: ({ pemakaian, status }, explain) => {
    if (isFault(pemakaian)) return pemakaian;
    if (typeof pemakaian === "number") return { perDay: pemakaian, isGiven: true };
    const perDay = isFault(status) ? status : averageUse(pemakaian, status, explain);
    return isFault(perDay) ? perDay : { perDay, isGiven: false };
  },
  compute: ({ stok }, use, explain) => {
    if (stok === 0) return 0;
    if (isFault(use)) return use;
    if (use.perDay === 0) return fault("NO_USE");
    const doubted = use.isGiven ? lostThousands(use.perDay, stok, "pemakaian") : undefined;
    if (doubted) return doubted;
    explain?.("FORMULA", [stok, "÷", use.perDay]);
    return believable(stok / use.perDay);
  },
});
