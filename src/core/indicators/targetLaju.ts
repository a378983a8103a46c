import { askIfSameDay } from "../calendar/dayAsCount";
import { isFar } from "../calendar/deadline";
import { calendarFor, calendarParams, overSpan } from "../calendarParams";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { roundUp } from "../maths/rounding";
import { selisih, tanggalKantor } from "../parameter";

/**
 * What must be done each working day so that nothing is left on the deadline: the remainder ÷ the working days left,
 * rounded up.
 *
 * The day of the count itself is over and does not count; the deadline does. A remainder of zero or less needs nothing,
 * whatever the dates.
 *
 * Source: Kota Lubuklinggau, IKD: 37,989 people left on 13 November 2023, 32 working days to 31 December with Christmas and
 * its cuti bersama off: 1,188 a day (Linggau Pos, 13 November 2023).
 */
export default indicator({
  name: "TARGET_LAJU",
  task: "target",
  says: {
    id: "Berapa yang harus dicapai per hari kerja agar target selesai pada batas waktunya.",
    en: "How many a working day are needed to finish by the deadline.",
  },
  params: {
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
  },
  gives: {
    kind: "jumlah",
    unit: "jiwa/hari",
    says: { id: "Yang perlu dicapai setiap hari kerja", en: "Needed each working day" },
  },
  faults: ["CELL", "CELL_BLANK", "NO_DAY_LEFT", "DEADLINE_FAR", "LIST_OUTSIDE_SPAN"],
  examples: [
    {
      args: [37989, "13 November 2023", "31 Desember 2023", 5, ["25 Desember 2023", "26 Desember 2023"]],
      gives: 1188,
      says: { id: "IKD Kota Lubuklinggau, 32 hari kerja", en: "IKD of Kota Lubuklinggau, 32 working days" },
    },
    { args: [37989, "13 November 2023", "31 Desember 2023", 5, "TANPA"], gives: 1118 },
    {
      args: [37989, "13 November 2023", "28 November 2023"],
      gives: 3454,
      says: {
        id: "IKD Kota Lubuklinggau bila hanya sampai jemput bola selesai, 11 hari kerja",
        en: "IKD of Kota Lubuklinggau if only until its outreach ends, 11 working days",
      },
    },
    {
      args: [203947, "6 Juni 2024", "31 Desember 2024"],
      gives: 1437,
      says: { id: "IKD Purbalingga 2024, 142 hari kerja", en: "IKD of Purbalingga 2024, 142 working days" },
    },
    { args: [0, "13 November 2023", "1 November 2023"], gives: 0 },
    { args: [100, "13 November 2023", "13 November 2023"], gives: { fault: "NO_DAY_LEFT" } },
    { args: [100, null, "13 November 2023"], gives: { fault: "CELL_BLANK" } },
    { args: [100, "13 November", "31 Desember 2023"], gives: { fault: "CELL" } },
    { args: [37989, "13 November 2023", "31 Desember 2032"], gives: 17 },
    { args: [37989, "13 November 2023", "31 Desember 2203"], gives: { fault: "CELL" } },
    { args: [37989, "13 November 2023", "31 Desember 2033"], gives: { fault: "DEADLINE_FAR" } },
    {
      args: [37989, "13 November 2023", "31 Desember 2023", 5, ["25 Desember 2022", "26 Desember 2022"]],
      gives: { fault: "LIST_OUTSIDE_SPAN" },
    },
  ],
  compute: ({ sisa, per_tanggal, batas, hari_kerja }, { libur }, explain) => {
    if (sisa <= 0) return 0;
    const calendar = calendarFor(hari_kerja, libur);
    if (isFault(calendar)) return calendar;
    if (isFar(batas, per_tanggal)) return at(fault("DEADLINE_FAR", { day: batas }), { param: "batas" });
    const days = calendar.openDays(per_tanggal + 1, batas);
    if (batas <= per_tanggal || days === 0) return fault("NO_DAY_LEFT");
    const doubted =
      askIfSameDay(sisa, [per_tanggal, batas], "sisa") ?? overSpan(calendar, per_tanggal + 1, batas, explain);
    if (doubted) return doubted;
    explain?.("OPEN_DAYS", days);
    explain?.("FORMULA", [sisa, "÷", days]);
    explain?.("ROUNDED", { to: "UP", multiple: 1 });
    return roundUp(sisa / days);
  },
});
