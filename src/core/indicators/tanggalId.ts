import { hasMonthFirst, readDateBesideMonthFirst } from "../cells/dateOrder";
import { readDate } from "../cells/readDate";
import { isBlank, isDoubt, isHarmless } from "../cells/reading";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { kolomAsal, optional, tanggalTertulis } from "../parameter";

/**
 * Turns a text into a date, as Indonesian offices write dates: 13 November 2023, Senin, 13/11/2023, 13-11-23, 13 Nop 2023.
 *
 * The day comes first: 03/04/2023 is 3 April. Two-digit years 00 to 49 are 20xx, 50 to 99 are 19xx. A missing year, a day
 * that is not in the calendar, a weekday that does not fit its date and a month written first are refused, never guessed; a
 * bare year and a semester are not dates. A blank cell or a dash is missing (`#N/A`).
 *
 * kolom, the whole column, is evidence: if it has a date with the month first, such as 11/13/2023, a text that is a date
 * either way is refused, and so is a date cell that Excel may have read the wrong way round.
 *
 * Source: the day-first order of Indonesian Excel (id-ID), and dates as the published tables of offices write them.
 */
export default indicator({
  name: "TANGGAL_ID",
  task: "alat",
  says: {
    id: "Mengubah teks menjadi tanggal menurut kebiasaan penulisan Indonesia.",
    en: "Turns a text into a date, as Indonesian offices write dates.",
  },
  params: {
    teks: tanggalTertulis({
      en: "text",
      says: { id: "Sel yang berisi tanggal sebagai teks", en: "A cell with a date stored as text" },
    }),
    kolom: optional(
      kolomAsal({
        en: "column",
        says: {
          id: "Seluruh kolom asalnya, untuk memeriksa urutan hari dan bulan",
          en: "The whole column it comes from, to check the order of day and month",
        },
      }),
    ),
  },
  gives: { kind: "tanggal", says: { id: "Tanggal yang dimaksud", en: "The date meant" } },
  faults: ["CELL", "CELL_BLANK"],
  examples: [
    { args: ["13 November 2023"], gives: 45243, says: { id: "Lubuklinggau, 2023", en: "Lubuklinggau, 2023" } },
    { args: ["Senin, 13/11/2023"], gives: 45243 },
    { args: ["13-11-23"], gives: 45243 },
    { args: ["13 Nop 2023"], gives: 45243 },
    { args: ["03/04/2023"], gives: 45019 },
    { args: ["2023-11-13"], gives: 45243 },
    { args: [45243.5], gives: 45243 },
    { args: ["03/04/2023", ["03/04/2023", "13/11/2023"]], gives: 45019 },
    { args: [["TANGGAL", "13 Agt 2023", "31 Feb 2023", "-"]], gives: ["", 45151, "CELL", "CELL_BLANK"] },
    { args: ["03/04/2023", ["03/04/2023", "11/13/2023"]], gives: { fault: "CELL" } },
    {
      args: ["Desember"],
      gives: { fault: "CELL" },
      says: { id: "Boltim: tahun tidak ditulis", en: "Boltim: no year" },
    },
    { args: ["Selasa, 13/11/2023"], gives: { fault: "CELL" } },
    { args: ["Semester I 2023"], gives: { fault: "CELL" } },
    { args: [null], gives: { fault: "CELL_BLANK" } },
  ],
  prepare: ({ kolom }) => kolom !== undefined && !isFault(kolom) && hasMonthFirst(kolom),
  compute: ({ teks: { cell } }, monthFirst, explain) => {
    const reading = monthFirst ? readDateBesideMonthFirst(cell) : readDate(cell);
    if (isBlank(reading)) return at(fault("CELL_BLANK"), { param: "teks" });
    if (!isDoubt(reading)) {
      explain?.("ARGUMENT", { param: "teks", value: reading });
      return reading;
    }
    if (!isHarmless(reading.doubt) || reading.means === undefined) return at(fault("CELL", reading), { param: "teks" });
    explain?.("READ_AS", { param: "teks", doubt: reading });
    return reading.means;
  },
});
