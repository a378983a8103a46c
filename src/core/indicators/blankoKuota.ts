import { askIfSameDay } from "../calendar/dayAsCount";
import { isFar } from "../calendar/deadline";
import { FIVE_DAYS } from "../calendar/week";
import { calendarFor, calendarParams, overSpan, week } from "../calendarParams";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, optional, tanggalKantor } from "../parameter";
import { quotaFor } from "../stock/quota";

/**
 * How many blank cards may be printed each working day so that the stock, less a reserve, lasts to a day: (stock − reserve)
 * ÷ working days, rounded down.
 *
 * The day of the stock figure does not count; the last day does. A last day in the past is refused before anything else; a
 * reserve that takes the whole stock leaves a quota of 0.
 *
 * Source: offices set such quotas by hand. Kota Tasikmalaya, 12 December 2025: 521 keping left, 100 a day, where 583 to
 * 1,049 are normal (pewarta.co.id); 100 a day lasts to 19 December, 5 working days, at 104.
 */
export default indicator({
  name: "BLANKO_KUOTA",
  task: "blanko",
  says: {
    id: "Berapa blanko boleh dipakai per hari kerja agar stok cukup sampai tanggal tertentu.",
    en: "How many blank cards may be used a working day so that the stock lasts to a day.",
  },
  params: {
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia", en: "Blank cards in stock" },
      unit: "keping",
    }),
    per_tanggal: tanggalKantor({
      en: "as_of",
      says: {
        id: "Tanggal angka stok itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    sampai: tanggalKantor({
      en: "until",
      says: {
        id: "Stok harus cukup sampai tanggal ini; ikut dihitung bila hari kerja",
        en: "The stock must last to this day; it counts when it is a working day",
      },
    }),
    cadangan: optional(
      jumlah({
        en: "reserve",
        says: {
          id: "Blanko yang disimpan untuk keadaan mendesak; bila kosong 0",
          en: "Blanks kept back for emergencies; 0 when left out",
        },
        unit: "keping",
      }),
      0,
    ),
    ...calendarParams,
    hari_kerja: optional(week),
  },
  gives: {
    kind: "jumlah",
    unit: "keping/hari",
    says: { id: "Keping yang boleh dipakai setiap hari kerja", en: "Cards that may be used each working day" },
  },
  faults: ["CELL", "CELL_BLANK", "NO_DAY_LEFT", "DEADLINE_FAR", "LIST_OUTSIDE_SPAN", "WEEK_AS_RESERVE"],
  examples: [
    {
      args: [521, "12 Desember 2025", "19 Desember 2025"],
      gives: 104,
      says: {
        id: "Stok Kota Tasikmalaya 12 Desember 2025, untuk 5 hari kerja",
        en: "Stock of Kota Tasikmalaya on 12 December 2025, for 5 working days",
      },
    },
    { args: [521, "12 Desember 2025", "19 Desember 2025", 50], gives: 94 },
    { args: [521, "12 Desember 2025", "19 Desember 2025", 0, 6], gives: 86 },
    { args: [521, "12 Desember 2025", "31 Desember 2025", 0, 5, "TANPA"], gives: 40 },
    { args: [521, "12 Desember 2025", "19 Desember 2025", 521], gives: 0 },
    { args: [[521, 1042], "12 Desember 2025", "19 Desember 2025"], gives: [104, 208] },
    { args: [0, "12 Desember 2025", "11 Desember 2025"], gives: { fault: "NO_DAY_LEFT" } },
    { args: [521, "12 Desember 2025", "14 Desember 2025"], gives: { fault: "NO_DAY_LEFT" } },
    { args: [521, "12 Desember 2025", null], gives: { fault: "CELL_BLANK" } },
    { args: [521, "12 Desember", "19 Desember 2025"], gives: { fault: "CELL" } },
    { args: [521, "12 Desember 2025", "19 Desember 2052"], gives: { fault: "DEADLINE_FAR" } },
    {
      args: [521, "12 Desember 2025", "31 Desember 2025", 0, 5, ["25 Desember 2024"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
    {
      args: [521, "12 Desember 2025", "19 Desember 2025", 6],
      gives: { fault: "WEEK_AS_RESERVE" },
      says: { id: "6 ini maksudnya hari kerja, bukan cadangan", en: "This 6 is meant as the week, not as the reserve" },
    },
  ],
  compute: ({ stok, per_tanggal, sampai, cadangan, hari_kerja }, { libur }, explain) => {
    if (hari_kerja === undefined && isWeek(cadangan))
      return at(fault("WEEK_AS_RESERVE", { found: cadangan }), { param: "cadangan" });
    const calendar = calendarFor(hari_kerja ?? FIVE_DAYS, libur);
    if (isFault(calendar)) return calendar;
    if (isFar(sampai, per_tanggal)) return at(fault("DEADLINE_FAR", { day: sampai }), { param: "sampai" });
    const days = calendar.openDays(per_tanggal + 1, sampai);
    if (sampai <= per_tanggal || days === 0) return fault("NO_DAY_LEFT");
    const doubted =
      askIfSameDay(stok, [per_tanggal, sampai], "stok") ?? overSpan(calendar, per_tanggal + 1, sampai, explain);
    if (doubted) return doubted;
    if (cadangan >= stok) return 0;
    explain?.("OPEN_DAYS", days);
    explain?.("FORMULA", ["(", stok, "−", cadangan, ") ÷", days]);
    explain?.("ROUNDED", { to: "DOWN", multiple: 1 });
    return quotaFor(stok - cadangan, days);
  },
});

/** 5, 6 or a pattern of seven digits: it is a week, not a reserve. */
function isWeek(value: number): boolean {
  return value === 5 || value === 6 || /^1[01]{6}$/.test(String(value));
}
