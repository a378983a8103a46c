import { dayInRate, notHoursADay, timeInHours } from "../cells/unlikely";
import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundDown } from "../maths/rounding";
import { asking, jumlah, laju, optional } from "../parameter";

/** Perpres 21/2023: 37.5 hours in five days. */
const HOURS_A_DAY = 7.5;

/**
 * Cards the printers can make in a working day: working printers × cards each × the remaining share of the day, rounded
 * down.
 *
 * The hours lost are those of the whole office (power cuts, network, server of the centre). If as many are lost as the day
 * has, the capacity is 0; more are refused, because they are of several days, or minutes.
 *
 * Source: a working day of 7.5 hours (Peraturan Presiden 21/2023: 37.5 hours in five days). Kabupaten Bolaang Mongondow
 * Timur works with 3 of its 4 printers, with weak network and power cuts; the daily output of one printer is the office's
 * own figure.
 */
export default indicator({
  name: "CETAK_KAPASITAS",
  task: "cetak",
  says: {
    id: "Berapa keping yang sanggup dicetak printer dalam satu hari kerja.",
    en: "How many cards the printers can make in a working day.",
  },
  params: {
    printer_baik: jumlah({
      en: "working_printers",
      says: { id: "Jumlah printer yang berfungsi", en: "Printers in working order" },
      unit: "printer",
    }),
    per_printer_hari: asking(
      laju({
        en: "per_printer_day",
        says: {
          id: "Keping yang dicetak satu printer dalam sehari penuh",
          en: "Cards one printer makes in a full day",
        },
        unit: "keping/hari",
      }),
      dayInRate,
    ),
    jam_hilang: optional(
      asking(
        laju({
          en: "hours_lost",
          says: {
            id: "Jam tanpa cetak karena listrik atau jaringan, ditulis 1,5 dan bukan 01:30; bila kosong 0",
            en: "Hours without printing for power or network, written 1.5 and not 01:30; 0 when left out",
          },
          unit: "jam",
        }),
        timeInHours,
      ),
      0,
    ),
    jam_kerja: optional(
      asking(
        laju({
          en: "hours",
          says: { id: "Jam kerja sehari; bila kosong 7,5", en: "Working hours a day; 7.5 when left out" },
          unit: "jam",
        }),
        notHoursADay,
      ),
      HOURS_A_DAY,
    ),
  },
  gives: {
    kind: "jumlah",
    unit: "keping/hari",
    says: { id: "Keping yang dapat dicetak dalam sehari", en: "Cards that can be printed in a day" },
  },
  faults: ["CELL", "TOO_LARGE", "HOURS_EXCEEDED"],
  examples: [
    {
      args: [3, 200],
      gives: 600,
      says: {
        id: "Tiga printer seperti di Kabupaten Bolaang Mongondow Timur, masing-masing 200 sehari",
        en: "Three printers as in Kabupaten Bolaang Mongondow Timur, at 200 a day each",
      },
    },
    { args: [3, 200, 1.5], gives: 480 },
    { args: [3, 200, 2, 8], gives: 450 },
    { args: [3, 199, 1], gives: 517 },
    { args: [3, 200, 7.5], gives: 0 },
    { args: [[4, 3, 0], 200], gives: [800, 600, 0] },
    { args: [2.5, 200], gives: { fault: "CELL" } },
    {
      args: [3, 200, 0.0625],
      gives: { fault: "CELL" },
      says: { id: "01:30 adalah waktu pada jam", en: "01:30 is a time of day" },
    },
    { args: [3, 200, 9], gives: { fault: "HOURS_EXCEEDED" } },
    { args: [900000000, 900000000], gives: { fault: "TOO_LARGE" } },
  ],
  compute: ({ printer_baik, per_printer_hari, jam_hilang, jam_kerja }, _prepared, explain) => {
    if (jam_hilang > jam_kerja)
      return at(fault("HOURS_EXCEEDED", { lost: jam_hilang, hours: jam_kerja }), { param: "jam_hilang" });
    const hoursLeft = jam_kerja - jam_hilang;
    explain?.("FORMULA", [printer_baik, "×", per_printer_hari, "×", hoursLeft, "÷", jam_kerja]);
    explain?.("ROUNDED", { to: "DOWN", multiple: 1 });
    return believable(roundDown((printer_baik * per_printer_hari * hoursLeft) / jam_kerja));
  },
});
