import { serialOf } from "../calendar/civil";
import { askIfDay, askIfSameDay } from "../calendar/dayAsCount";
import { isFar } from "../calendar/deadline";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, laju, tanggalKantor } from "../parameter";
import { demandEvent } from "../stock/agenda";
import { lostThousands } from "../stock/lostThousands";
import { firstShortDay } from "../stock/projection";

/**
 * BLANKO_HABIS with a surge: the first working day on which the stock no longer meets the day's whole need when use is
 * multiplied by a factor from one day to another, both counted.
 *
 * A factor of 2 doubles the use, 0.5 halves it (an office that prints first cards only); blank or 0 is missing. The part of
 * the surge on or before the day of the stock figure is over. Beyond two years (731 days) no date is given.
 *
 * Source: the offices name such surges themselves: village elections in 66 villages of Kabupaten Kaur (December 2021),
 * elections, school and civil-service admissions. The figures of Kota Denpasar, 15 August 2025 (5,214 keping, 500 a day)
 * fall short on 26 August instead of 2 September when use doubles from 20 August on.
 */
export default indicator({
  name: "BLANKO_LONJAKAN",
  task: "blanko",
  says: {
    id: "Tanggal stok blanko tidak lagi mencukupi bila pemakaian melonjak selama beberapa waktu.",
    en: "The day on which the blank cards are not enough when use surges for a while.",
  },
  params: {
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia", en: "Blank cards in stock" },
      unit: "keping",
    }),
    per_hari: laju({
      en: "per_day",
      says: { id: "Pemakaian per hari kerja di luar lonjakan", en: "Use a working day outside the surge" },
      unit: "keping/hari",
    }),
    per_tanggal: tanggalKantor({
      en: "as_of",
      says: {
        id: "Tanggal angka stok itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    mulai: tanggalKantor({
      en: "from",
      says: { id: "Hari pertama lonjakan", en: "First day of the surge" },
    }),
    selesai: tanggalKantor({
      en: "to",
      says: { id: "Hari terakhir lonjakan", en: "Last day of the surge" },
    }),
    faktor: laju({
      en: "factor",
      says: {
        id: "Pengali pemakaian selama lonjakan, misalnya 2 untuk dua kali lipat",
        en: "What use is multiplied by during the surge, for example 2",
      },
      unit: "kali",
    }),
    ...calendarParams,
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
    "SURGE_FACTOR_MISSING",
    "WINDOW_REVERSED",
    "BEYOND_TWO_YEARS",
    "DEADLINE_FAR",
    "LIST_OUTSIDE_SPAN",
    "RATE_LOST_THOUSANDS",
  ],
  examples: [
    {
      args: [5214, 500, "15 Agustus 2025", "20 Agustus 2025", "30 September 2025", 2],
      gives: serialOf({ year: 2025, month: 8, day: 26 }),
      says: {
        id: "Stok Kota Denpasar bila pemakaian dua kali lipat sejak 20 Agustus 2025",
        en: "Stock of Kota Denpasar when use doubles from 20 August 2025",
      },
    },
    {
      args: [5214, 500, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", [1, 2, 0.5]],
      gives: [
        serialOf({ year: 2025, month: 9, day: 2 }),
        serialOf({ year: 2025, month: 8, day: 28 }),
        serialOf({ year: 2025, month: 9, day: 3 }),
      ],
    },
    {
      args: [5214, 500, "15 Agustus 2025", "1 Juli 2025", "15 Agustus 2025", 6],
      gives: serialOf({ year: 2025, month: 9, day: 2 }),
      says: { id: "Lonjakan yang sudah lewat tidak berpengaruh", en: "A surge that is over changes nothing" },
    },
    {
      args: [0, 500, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 2],
      gives: serialOf({ year: 2025, month: 8, day: 19 }),
    },
    { args: [500, 0, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 2], gives: { fault: "NO_USE" } },
    {
      args: [500, 100, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 0],
      gives: { fault: "SURGE_FACTOR_MISSING" },
    },
    {
      args: [500, 100, "15 Agustus 2025", "22 Agustus 2025", "20 Agustus 2025", 2],
      gives: { fault: "WINDOW_REVERSED" },
    },
    {
      args: [500000, 500, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 2],
      gives: { fault: "BEYOND_TWO_YEARS" },
    },
    { args: [500, 100, "15 Agustus 2025", null, "22 Agustus 2025", 2], gives: { fault: "CELL_BLANK" } },
    { args: [500, 100, "15 Agustus 2025", "Agustus", "22 Agustus 2025", 2], gives: { fault: "CELL" } },
    {
      args: [500, 100, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2052", 2],
      gives: { fault: "DEADLINE_FAR" },
    },
    {
      args: [5214, 500, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 2, 5, ["17 Agustus 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
    {
      args: [5214, 1.049, "15 Agustus 2025", "20 Agustus 2025", "22 Agustus 2025", 2],
      gives: { fault: "RATE_LOST_THOUSANDS" },
    },
  ],
  compute: ({ stok, per_hari, per_tanggal, mulai, selesai, faktor, hari_kerja }, { libur }, explain) => {
    const surge = demandEvent(mulai, selesai, faktor);
    if (isFault(surge)) return surge;
    if (faktor === 0) return at(fault("SURGE_FACTOR_MISSING"), { param: "faktor" });
    if (isFar(selesai, per_tanggal)) return at(fault("DEADLINE_FAR", { day: selesai }), { param: "selesai" });
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    const doubted =
      askIfSameDay(stok, [per_tanggal], "stok") ??
      askIfDay(per_hari, per_tanggal, "per_hari") ??
      lostThousands(per_hari, stok, "per_hari");
    if (doubted) return doubted;
    const short = firstShortDay({ stock: stok, asOf: per_tanggal, calendar, use: per_hari, events: [surge] }, explain);
    return isFault(short) ? short : (overSpan(calendar, per_tanggal + 1, short, explain) ?? short);
  },
});
