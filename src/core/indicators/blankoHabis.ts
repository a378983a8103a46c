import { serialOf } from "../calendar/civil";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { askIfDay, askIfSameDay } from "../calendar/dayAsCount";
import { isFar } from "../calendar/deadline";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { agenda, jumlah, laju, optional, rencana, tanggalKantor } from "../parameter";
import { lostThousands } from "../stock/lostThousands";
import { firstShortDay } from "../stock/projection";
import { stillToCome } from "../stock/receipts";

/**
 * The first working day on which the stock no longer meets the day's whole need, as Excel's date number.
 *
 * The day of the stock figure itself is over and does not count. A planned delivery can be used on its day, or on the next
 * working day if it comes on a closed one. A delivery dated the day of the stock figure is already in that figure and is
 * left out; an earlier one is asked about. On the days of an agenda, both ends counted, the use is multiplied by its
 * factor; if two overlap, by both. A stock of 0 gives the first working day that follows. Beyond two years (731 days) no
 * date is given.
 *
 * Source: Kota Denpasar, Friday 15 August 2025: 5,214 keping at 500 a working day, with 18 August as cuti bersama (added to
 * the joint decree on 7 August 2025), fall short on 2 September; without that day on 1 September. Kabupaten Penajam Paser
 * Utara, 20 August 2021: 1,000 keping at 70 to 100 a day fall short between 6 and 10 September.
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
    per_tanggal: tanggalKantor({
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
    agenda: optional(
      agenda({
        en: "agenda",
        says: {
          id: "Tiga kolom: tanggal mulai, tanggal selesai, dan faktor pemakaian pada hari-hari itu, misalnya 2",
          en: "Three columns: first day, last day and what use is multiplied by on these days, for example 2",
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
  faults: [
    "CELL",
    "CELL_BLANK",
    "NO_USE",
    "BEYOND_TWO_YEARS",
    "NOT_TWO_COLUMNS",
    "NOT_THREE_COLUMNS",
    "SURGE_FACTOR_MISSING",
    "WINDOW_REVERSED",
    "PLAN_SWAPPED",
    "PLAN_PAST",
    "DEADLINE_FAR",
    "LIST_OUTSIDE_SPAN",
    "RATE_LOST_THOUSANDS",
  ],
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
    {
      args: [
        5214,
        500,
        "15 Agustus 2025",
        5,
        undefined,
        [["1 September 2025", 6000]],
        [
          ["Mulai", "Selesai", "Faktor"],
          ["20 Agustus 2025", "29 Agustus 2025", 2],
        ],
      ],
      gives: serialOf({ year: 2025, month: 8, day: 26 }),
      says: {
        id: "Pemakaian dua kali lipat dari 20 sampai 29 Agustus; kiriman 1 September datang terlambat",
        en: "Use doubles from 20 to 29 August; the delivery of 1 September comes too late",
      },
    },
    {
      args: [
        5214,
        500,
        "15 Agustus 2025",
        5,
        undefined,
        [["25 Agustus 2025", 6000]],
        [["20 Agustus 2025", "29 Agustus 2025", 2]],
      ],
      gives: serialOf({ year: 2025, month: 9, day: 9 }),
      says: { id: "Kiriman tetap dihitung di masa lonjakan", en: "A delivery within the surge still counts" },
    },
    { args: [500, 0, "15 Agustus 2025"], gives: { fault: "NO_USE" } },
    { args: [500000, 500, "15 Agustus 2025"], gives: { fault: "BEYOND_TWO_YEARS" } },
    { args: [500, 100, null], gives: { fault: "CELL_BLANK" } },
    { args: [500, 100, "15 Agustus"], gives: { fault: "CELL" } },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, [["20 Agustus 2025"], ["21 Agustus 2025"]]],
      gives: { fault: "NOT_TWO_COLUMNS" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, undefined, [["20 Agustus 2025", "22 Agustus 2025"]]],
      gives: { fault: "NOT_THREE_COLUMNS" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, undefined, [["20 Agustus 2025", "22 Agustus 2025", null]]],
      gives: { fault: "SURGE_FACTOR_MISSING" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, undefined, [["22 Agustus 2025", "20 Agustus 2025", 2]]],
      gives: { fault: "WINDOW_REVERSED" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, undefined, [["20 Agustus 2025", "20 Agustus 2052", 2]]],
      gives: { fault: "DEADLINE_FAR" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, [[1000, "20 Agustus 2025"]]],
      gives: { fault: "PLAN_SWAPPED" },
    },
    {
      args: [500, 100, "15 Agustus 2025", 5, undefined, [["20 Agustus 2024", 1000]]],
      gives: { fault: "PLAN_PAST" },
    },
    {
      args: [5214, 500, "15 Agustus 2025", 5, ["17 Agustus 2024", "25 Desember 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
      says: { id: "Daftar libur tahun lain", en: "The days off of another year" },
    },
    { args: [5214, 1.049, "15 Agustus 2025"], gives: { fault: "RATE_LOST_THOUSANDS" } },
    {
      args: [5214, "15 Agustus 2025", 500],
      gives: { fault: "CELL" },
      says: { id: "Tanggal dan pemakaian tertukar", en: "Day and use have changed places" },
    },
  ],
  compute: ({ stok, per_hari, per_tanggal, hari_kerja }, { libur, rencana_terima, agenda }, explain) => {
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    if (isFault(rencana_terima)) return rencana_terima;
    const receipts = stillToCome(rencana_terima, per_tanggal, "rencana_terima");
    if (isFault(receipts)) return receipts;
    if (isFault(agenda)) return agenda;
    const far = agenda.find(({ to }) => isFar(to, per_tanggal));
    if (far) return at(fault("DEADLINE_FAR", { day: far.to }), { param: "agenda" });
    const doubted =
      askIfSameDay(stok, [per_tanggal], "stok") ??
      askIfDay(per_hari, per_tanggal, "per_hari") ??
      lostThousands(per_hari, stok, "per_hari");
    if (doubted) return doubted;
    const plan = { stock: stok, asOf: per_tanggal, calendar, use: per_hari, receipts, events: agenda };
    const short = firstShortDay(plan, explain);
    return isFault(short) ? short : (overSpan(calendar, per_tanggal + 1, short, explain) ?? short);
  },
});
