import { dayInRate } from "../cells/unlikely";
import { fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { withoutNoise } from "../maths/rounding";
import { asking, jumlah, laju, optional } from "../parameter";

/**
 * Working days until the queue of print-ready records is printed: records ÷ (capacity − daily newcomers), unrounded.
 *
 * An empty queue takes 0 days. If as many records come in as can be printed, or more, the queue never ends: `#N/A`.
 *
 * Source: the balance of a queue with steady arrival and service. Kota Palu, 2018: about 2,000 print-ready records; at 200
 * a day with 40 new ones they take 12.5 working days.
 */
export default indicator({
  name: "CETAK_TUNGGU",
  task: "cetak",
  says: {
    id: "Berapa hari kerja sampai antrean PRR selesai dicetak.",
    en: "How many working days until the queue of print-ready records is printed.",
  },
  params: {
    prr: jumlah({
      en: "print_ready",
      says: { id: "Data siap cetak (PRR) yang menunggu", en: "Print-ready records (PRR) waiting" },
      unit: "keping",
    }),
    kapasitas: asking(
      laju({
        en: "capacity",
        says: {
          id: "Keping yang dapat dicetak per hari kerja, misalnya dari CETAK_KAPASITAS",
          en: "Cards that can be printed a working day, for example from CETAK_KAPASITAS",
        },
        unit: "keping/hari",
      }),
      dayInRate,
    ),
    masuk: optional(
      asking(
        laju({
          en: "incoming",
          says: {
            id: "PRR baru per hari kerja; bila kosong 0",
            en: "New print-ready records a working day; 0 when left out",
          },
          unit: "keping/hari",
        }),
        dayInRate,
      ),
      0,
    ),
  },
  gives: {
    kind: "laju",
    unit: "hari kerja",
    says: { id: "Hari kerja sampai antrean habis", en: "Working days to the end of the queue" },
  },
  faults: ["CELL", "QUEUE_NEVER_ENDS", "TOO_LARGE"],
  examples: [
    {
      args: [2000, 200, 40],
      gives: 12.5,
      says: {
        id: "Antrean Kota Palu 2018, 200 sehari dan 40 baru",
        en: "The queue of Kota Palu 2018, 200 a day and 40 new",
      },
    },
    { args: [2000, 200], gives: 10 },
    {
      args: [
        [2000, 0],
        [200, 0],
      ],
      gives: [10, 0],
    },
    { args: [2000, 40, 40], gives: { fault: "QUEUE_NEVER_ENDS" } },
    { args: [2000, 1e-300], gives: { fault: "TOO_LARGE" } },
    { args: ["2.000-an", 200], gives: { fault: "CELL" } },
  ],
  compute: ({ prr, kapasitas, masuk }, _prepared, explain) => {
    if (prr === 0) return 0;
    const net = withoutNoise(kapasitas - masuk);
    if (net <= 0) return fault("QUEUE_NEVER_ENDS");
    explain?.("FORMULA", [prr, "÷ (", kapasitas, "−", masuk, ")"]);
    return believable(prr / net);
  },
});
