import { serialOf } from "../calendar/civil";
import { isFar } from "../calendar/deadline";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { roundUp, withoutNoise } from "../maths/rounding";
import { laju, optional, selisih, tanggalKantor } from "../parameter";

/**
 * The working day on which the remainder is done at a steady pace: the remainder ÷ (pace − added per working day), rounded
 * up, in working days after the day of the count.
 *
 * Deterministic. If nothing is left, it is the day of the count itself. A pace that does not exceed what is added never
 * finishes, and a day more than ten years away is refused instead of printed, because the honest answer is then that the
 * target cannot be met at this pace. Added people (pupils turning 17, say) are counted per working day too.
 *
 * Source: Purbalingga, 6 June 2024: 203,947 left of its 30% target for the year at 205 a day take 995 working days, into
 * 2028 (Radar Banyumas).
 */
export default indicator({
  name: "TARGET_SELESAI",
  task: "target",
  says: {
    id: "Kapan target selesai dengan laju sekarang.",
    en: "When the target will be done at the present pace.",
  },
  params: {
    sisa: selisih({
      en: "remaining",
      says: { id: "Yang masih harus dicapai", en: "What is left to do" },
      unit: "jiwa",
    }),
    laju: laju({
      en: "pace",
      says: { id: "Yang dicapai setiap hari kerja", en: "Done each working day" },
      unit: "jiwa/hari",
    }),
    per_tanggal: tanggalKantor({
      en: "as_of",
      says: {
        id: "Tanggal angka sisa itu; hari ini tidak ikut dihitung",
        en: "Day of that figure; it does not count itself",
      },
    }),
    ...calendarParams,
    tambah_per_hari: optional(
      laju({
        en: "added_per_day",
        says: {
          id: "Yang bertambah setiap hari kerja, misalnya pemula; bila tidak diisi 0",
          en: "Added each working day, for example people turning 17; 0 when left out",
        },
        unit: "jiwa/hari",
      }),
      0,
    ),
  },
  gives: {
    kind: "tanggal",
    says: { id: "Hari kerja saat sisa habis", en: "Working day on which nothing is left" },
  },
  faults: ["CELL", "CELL_BLANK", "NEVER_DONE", "BEYOND_TEN_YEARS", "LIST_OUTSIDE_SPAN"],
  examples: [
    {
      args: [203947, 205, "6 Juni 2024", 5, "TANPA"],
      gives: serialOf({ year: 2028, month: 3, day: 30 }),
      says: {
        id: "IKD Purbalingga dengan 205 aktivasi sehari, 995 hari kerja tanpa hari libur",
        en: "IKD of Purbalingga at 205 a day, 995 working days without holidays",
      },
    },
    {
      args: [37989, 1188, "13 November 2023", 5, ["25 Desember 2023", "26 Desember 2023"]],
      gives: serialOf({ year: 2023, month: 12, day: 29 }),
      says: {
        id: "IKD Kota Lubuklinggau dengan 1.188 aktivasi sehari, 32 hari kerja",
        en: "IKD of Kota Lubuklinggau at 1,188 a day, 32 working days",
      },
    },
    {
      args: [100, 30, "13 November 2023", 5, "TANPA", 10],
      gives: serialOf({ year: 2023, month: 11, day: 20 }),
    },
    {
      args: [[0, -5], 0, "13 November 2023"],
      gives: [serialOf({ year: 2023, month: 11, day: 13 }), serialOf({ year: 2023, month: 11, day: 13 })],
    },
    { args: [100, null, "13 November 2023"], gives: { fault: "NEVER_DONE" } },
    { args: [100, 10, "13 November 2023", 5, "TANPA", 10], gives: { fault: "NEVER_DONE" } },
    { args: [203947, 20, "6 Juni 2024"], gives: { fault: "BEYOND_TEN_YEARS" } },
    { args: [100, 10, null], gives: { fault: "CELL_BLANK" } },
    { args: [100, "sekitar 10", "13 November 2023"], gives: { fault: "CELL" } },
    {
      args: [37989, 1188, "13 November 2023", 5, ["25 Desember 2022", "26 Desember 2022"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
  ],
  compute: ({ sisa, laju, per_tanggal, hari_kerja, tambah_per_hari }, { libur }, explain) => {
    if (sisa <= 0) return per_tanggal;
    const net = withoutNoise(laju - tambah_per_hari);
    if (net <= 0) return fault("NEVER_DONE");
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    const days = roundUp(sisa / net);
    const done = calendar.openDayAfter(per_tanggal, days);
    if (done === undefined || isFar(done, per_tanggal)) return fault("BEYOND_TEN_YEARS");
    const doubted = overSpan(calendar, per_tanggal + 1, done, explain);
    if (doubted) return doubted;
    if (tambah_per_hari > 0) explain?.("FORMULA", [laju, "−", tambah_per_hari]);
    explain?.("FORMULA", [sisa, "÷", net]);
    explain?.("OPEN_DAYS", days);
    explain?.("ROUNDED", { to: "UP", multiple: 1 });
    return done;
  },
});
