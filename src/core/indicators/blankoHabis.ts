import { serialOf } from "../calendar/civil";
import { calendarFor, calendarParams, closuresOf, noteCalendar } from "../calendarParams";
import { isFault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, laju, optional, rencana, tanggal } from "../parameter";
import { firstShortDay } from "../stock/depletion";
import { readReceipts } from "../stock/receipts";

/**
 * The first working day on which the stock no longer meets the day's whole need, as Excel's date number.
 *
 * The day of the stock figure itself is over and does not count. A planned delivery can be used on its day, or on the next
 * working day when it comes on a closed one; a delivery dated no later than the stock figure is in that figure already and
 * is left out. A stock of 0 gives the first working day that follows. Beyond two years (731 days) no date is given.
 *
 * Source: Kota Denpasar, Friday 15 August 2025: 5,214 keping at 500 a working day, with 18 August as cuti bersama (added
 * to the joint decree on 7 August 2025), fall short on 2 September; without that day on 1 September. Kabupaten Penajam
 * Paser Utara, 20 August 2021: 1,000 keping at 70 to 100 a day fall short between 6 and 10 September.
 */
export default indicator({
  name: "BLANKO_HABIS",
  task: "blanko",
  says: {
    id: "Tanggal hari kerja pertama saat stok blanko tidak lagi mencukupi.",
    en: "The first working day on which the blank cards are not enough.",
  },
  params: {
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia", en: "Blank cards in stock" },
      unit: "keping",
    }),
    per_hari: laju({
      en: "per_day",
      says: {
        id: "Pemakaian per hari kerja, misalnya dari BLANKO_RATA",
        en: "Use a working day, for example from BLANKO_RATA",
      },
      unit: "keping/hari",
    }),
    per_tanggal: tanggal({
      en: "as_of",
      says: {
        id: "Tanggal angka stok itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    ...calendarParams,
    rencana_terima: optional(
      rencana({
        en: "planned_receipts",
        says: {
          id: "Dua kolom: tanggal terima dan jumlah keping yang akan datang",
          en: "Two columns: day of delivery and number of cards to come",
        },
      }),
    ),
  },
  gives: {
    kind: "tanggal",
    says: {
      id: "Hari kerja pertama yang kebutuhannya tidak terpenuhi penuh",
      en: "First working day whose need is not fully met",
    },
  },
  faults: ["CELL", "CELL_BLANK", "NO_USE", "BEYOND_TWO_YEARS", "NOT_TWO_COLUMNS"],
  examples: [
    {
      args: [5214, 500, "15 Agustus 2025"],
      gives: serialOf({ year: 2025, month: 9, day: 2 }),
      says: { id: "Kota Denpasar, 18 Agustus 2025 cuti bersama", en: "Kota Denpasar, 18 August 2025 off" },
    },
    {
      args: [5214, 500, "15 Agustus 2025", undefined, "TANPA"],
      gives: serialOf({ year: 2025, month: 9, day: 1 }),
      says: { id: "Kota Denpasar, tanpa hari libur", en: "Kota Denpasar, no days off" },
    },
    {
      args: [1000, [100, 70], "20 Agustus 2021"],
      gives: [serialOf({ year: 2021, month: 9, day: 6 }), serialOf({ year: 2021, month: 9, day: 10 })],
      says: {
        id: "Kabupaten Penajam Paser Utara, 70 sampai 100 sehari",
        en: "Kabupaten Penajam Paser Utara, 70 to 100 a day",
      },
    },
    {
      args: [521, 100, "12 Desember 2025"],
      gives: serialOf({ year: 2025, month: 12, day: 22 }),
      says: { id: "Kota Tasikmalaya, kuota 100 sehari", en: "Kota Tasikmalaya, quota of 100 a day" },
    },
    { args: [33, 1.1, "31 Maret 2023", 5, "TANPA"], gives: serialOf({ year: 2023, month: 5, day: 15 }) },
    { args: [0, 500, "15 Agustus 2025"], gives: serialOf({ year: 2025, month: 8, day: 19 }) },
    {
      args: [
        1000,
        500,
        "15 Agustus 2025",
        5,
        undefined,
        [
          ["Tanggal", "Keping"],
          ["15 Agustus 2025", 9000],
          ["23 Agustus 2025", 500],
          ["20 Agustus 2025", 1000],
        ],
      ],
      gives: serialOf({ year: 2025, month: 8, day: 26 }),
    },
    { args: [500, 0, "15 Agustus 2025"], gives: { fault: "NO_USE" } },
    { args: [500000, 500, "15 Agustus 2025"], gives: { fault: "BEYOND_TWO_YEARS" } },
    { args: [500, 100, null], gives: { fault: "CELL_BLANK" } },
    { args: [500, 100, "15 Agustus"], gives: { fault: "CELL" } },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, [["20 Agustus 2025"], ["21 Agustus 2025"]]],
      gives: { fault: "NOT_TWO_COLUMNS" },
    },
  ],
  prepare: ({ libur, rencana_terima }) => ({
    closures: closuresOf({ libur }),
    receipts: readReceipts(rencana_terima),
  }),
  compute: ({ stok, per_hari, per_tanggal, hari_kerja }, { closures, receipts }, explain) => {
    const calendar = calendarFor(hari_kerja, closures);
    if (isFault(calendar)) return calendar;
    if (isFault(receipts)) return receipts;
    const short = firstShortDay(stok, { perDay: per_hari }, per_tanggal, calendar, receipts, explain);
    if (!isFault(short)) noteCalendar(calendar, per_tanggal + 1, short, explain);
    return short;
  },
});
