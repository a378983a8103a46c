import { dayInRate, highSpoilage } from "../cells/unlikely";
import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundUp } from "../maths/rounding";
import { asking, jumlah, laju, optional, pecahan } from "../parameter";

/**
 * How many blank cards to ask for, in keping: the need until the delivery comes and for as long as it must last, with
 * spoilage and a reserve, less what is in stock or ordered, rounded up to whole packs.
 *
 * Need = (print-ready records + first prints expected + reprints a day × (waiting time + time to cover)) ÷ (1 − spoiled
 * share) + reserve. First prints expected include everyone, also those not yet recorded. The waiting time is required only
 * if there are daily reprints. Without a time to cover, the request lasts only until the delivery comes. The request is 0
 * if stock and orders cover the need.
 *
 * Source: the population forecast of vaccine supply (target people ÷ (1 − wastage) − stock). Supply follows the print-ready
 * records and leaves reprints out (Kabupaten Kuantan Singingi, riauonline.co.id, 13 February 2020), so the two are separate
 * here. Ordering up to waiting time + time to cover + reserve is the max level of the Logistics Handbook (USAID
 * | DELIVER, 2011). Kabupaten Rejang Lebong, 2023: 13,872 not recorded + about 5,000 pupils against 4,000 in stock: 14,872
 * short.
 */
export default indicator({
  name: "BLANKO_USULAN",
  task: "blanko",
  says: { id: "Berapa blanko yang perlu diusulkan.", en: "How many blank cards to ask for." },
  params: {
    prr: jumlah({
      en: "print_ready",
      says: { id: "Data siap cetak (PRR) yang menunggu", en: "Print-ready records (PRR) waiting" },
      unit: "keping",
    }),
    rata_ulang: asking(
      laju({
        en: "reprints_a_day",
        says: {
          id: "Rata-rata cetak ulang per hari kerja (hilang, rusak, perubahan data)",
          en: "Average reprints a working day (lost, damaged, changed data)",
        },
        unit: "keping/hari",
      }),
      dayInRate,
    ),
    pemula: jumlah({
      en: "first_prints",
      says: {
        id: "Cetak pertama yang masih akan datang, termasuk yang belum perekaman",
        en: "First prints still to come, those not yet recorded included",
      },
      unit: "keping",
    }),
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia sekarang", en: "Blank cards in stock now" },
      unit: "keping",
    }),
    dipesan: optional(
      jumlah({
        en: "on_order",
        says: { id: "Blanko yang sudah diminta dan akan datang", en: "Blanks already asked for and on their way" },
        unit: "keping",
      }),
      0,
    ),
    lead_hari: optional(
      laju({
        en: "lead_days",
        says: {
          id: "Lama menunggu kiriman dalam hari kerja; wajib diisi bila ada cetak ulang harian",
          en: "Working days until the delivery; needed where there are daily reprints",
        },
        unit: "hari kerja",
      }),
    ),
    rusak: optional(
      asking(
        pecahan({
          en: "spoiled_share",
          says: {
            id: "Bagian blanko yang rusak saat dicetak, misalnya 2%",
            en: "Share spoiled while printing, say 2%",
          },
          unit: "persen",
        }),
        highSpoilage,
      ),
      0,
    ),
    kelipatan: optional(
      jumlah({
        en: "multiple",
        says: {
          id: "Isi satu dus; usulan dibulatkan ke atas",
          en: "Blanks in a pack; the request is rounded up to it",
        },
        unit: "keping",
      }),
      1,
    ),
    tutup_hari: optional(
      laju({
        en: "days_covered",
        says: {
          id: "Berapa hari kerja kiriman itu harus cukup, misalnya 60; bila kosong 0",
          en: "Working days that the delivery must last, for example 60; 0 when left out",
        },
        unit: "hari kerja",
      }),
      0,
    ),
    cadangan: optional(
      laju({
        en: "reserve",
        says: {
          id: "Stok pengaman, misalnya dari BLANKO_AMAN; bila kosong 0",
          en: "Safety stock, for example from BLANKO_AMAN; 0 when left out",
        },
        unit: "keping",
      }),
      0,
    ),
  },
  gives: {
    kind: "jumlah",
    unit: "keping",
    says: { id: "Blanko yang diusulkan", en: "Blank cards to ask for" },
  },
  faults: ["CELL", "LEAD_TIME_MISSING", "SPOILAGE_TOTAL", "TOO_LARGE"],
  examples: [
    {
      args: [0, 0, 18872, 4000],
      gives: 14872,
      says: {
        id: "Kabupaten Rejang Lebong 2023: 13.872 belum perekaman dan sekitar 5.000 pelajar",
        en: "Kabupaten Rejang Lebong 2023: 13,872 not recorded and about 5,000 pupils",
      },
    },
    { args: [1500, 40, 5000, 4000, 0, 20, 0.02, 500], gives: 3500 },
    { args: [1500, 40, 5000, 4000, 3000, 20, "2%", 500], gives: 500 },
    {
      args: [0, 86, 0, 1690, 0, 20, 0, 1, 60],
      gives: 5190,
      says: {
        id: "86 sehari, menunggu 20 hari kerja, kiriman untuk 60 hari kerja",
        en: "86 a day, 20 working days of waiting, a delivery for 60 working days",
      },
    },
    { args: [0, 86, 0, 1690, 0, 20, "2%", 500, 60, 350], gives: 6000 },
    { args: [0, 0, 4091, 5000], gives: 0 },
    { args: [0, 0, 98, 99, 0, 0, "2%"], gives: 1 },
    { args: [[1500, 0], 0, [5000, 100], [4000, 200]], gives: [2500, 0] },
    { args: [1500, 40, 5000, 4000], gives: { fault: "LEAD_TIME_MISSING" } },
    { args: [1500, 0, 5000, 4000, 0, 0, "100%"], gives: { fault: "SPOILAGE_TOTAL" } },
    { args: [0, 900000000, 0, 0, 0, 900000000], gives: { fault: "TOO_LARGE" } },
    { args: ["88 ribuan", 0, 0, 0], gives: { fault: "CELL" } },
    {
      args: [1500, 40, 5000, 4000, 0, 20, 0.5],
      gives: { fault: "CELL" },
      says: { id: "0,5 berarti 50% rusak", en: "0.5 means that 50% are spoiled" },
    },
  ],
  compute: (
    { prr, rata_ulang, pemula, stok, dipesan, lead_hari, rusak, kelipatan, tutup_hari, cadangan },
    _prepared,
    explain,
  ) => {
    if (rusak >= 1) return at(fault("SPOILAGE_TOTAL"), { param: "rusak" });
    if (rata_ulang > 0 && lead_hari === undefined) return at(fault("LEAD_TIME_MISSING"), { param: "lead_hari" });
    const days = (lead_hari ?? 0) + tutup_hari;
    const need = roundUp((prr + pemula + rata_ulang * days) / (1 - rusak) + cadangan);
    const short = need - stok - dipesan;
    const packs = Math.ceil(Math.max(0, short) / kelipatan);
    const reserve = cadangan > 0 ? ["+", cadangan] : [];
    explain?.("FORMULA", ["(", prr, "+", pemula, "+", rata_ulang, "×", days, ") ÷ ( 1 −", rusak, ")", ...reserve]);
    explain?.("NEED", need);
    explain?.("FORMULA", [need, "−", stok, "−", dipesan, "=", short, "≤", packs, "×", kelipatan]);
    explain?.("ROUNDED", { to: "UP", multiple: kelipatan });
    return believable(packs * kelipatan);
  },
});
