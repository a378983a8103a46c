import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundUp } from "../maths/rounding";
import { jumlah, laju, optional, pecahan } from "../parameter";

/**
 * How many blank cards to ask for, in keping: what has to be printed until the delivery comes, with spoilage, less what is
 * there or ordered, rounded up to whole packs.
 *
 * Need = (print-ready records + first prints expected + reprints a day × waiting time) ÷ (1 − spoiled share). First prints
 * expected hold everybody, those not yet recorded included. The waiting time is asked for only where there are daily
 * reprints. Nothing is asked for when stock and orders cover the need.
 *
 * Source: the population forecast of vaccine supply (target people ÷ (1 − wastage) − stock). Supply follows the
 * print-ready records and leaves reprints out (Kabupaten Kuantan Singingi, riauonline.co.id, 13 February 2020), so both
 * stand apart here. Kabupaten Rejang Lebong, 2023: 13,872 not recorded + about 5,000 pupils against 4,000 in stock: 14,872
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
    rata_ulang: laju({
      en: "reprints_a_day",
      says: {
        id: "Rata-rata cetak ulang per hari kerja (hilang, rusak, perubahan data)",
        en: "Average reprints a working day (lost, damaged, changed data)",
      },
      unit: "keping/hari",
    }),
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
      pecahan({
        en: "spoiled_share",
        says: { id: "Bagian blanko yang rusak saat dicetak, misalnya 2%", en: "Share spoiled while printing, say 2%" },
        unit: "persen",
      }),
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
    { args: [0, 0, 4091, 5000], gives: 0 },
    { args: [0, 0, 98, 99, 0, 0, "2%"], gives: 1 },
    { args: [[1500, 0], 0, [5000, 100], [4000, 200]], gives: [2500, 0] },
    { args: [1500, 40, 5000, 4000], gives: { fault: "LEAD_TIME_MISSING" } },
    { args: [1500, 0, 5000, 4000, 0, 0, "100%"], gives: { fault: "SPOILAGE_TOTAL" } },
    { args: [0, 900000000, 0, 0, 0, 900000000], gives: { fault: "TOO_LARGE" } },
    { args: ["88 ribuan", 0, 0, 0], gives: { fault: "CELL" } },
  ],
  compute: ({ prr, rata_ulang, pemula, stok, dipesan, lead_hari, rusak, kelipatan }, _prepared, explain) => {
    if (rusak >= 1) return at(fault("SPOILAGE_TOTAL"), { param: "rusak" });
    if (rata_ulang > 0 && lead_hari === undefined) return at(fault("LEAD_TIME_MISSING"), { param: "lead_hari" });
    const lead = lead_hari ?? 0;
    const need = roundUp((prr + pemula + rata_ulang * lead) / (1 - rusak));
    const short = need - stok - dipesan;
    const packs = Math.ceil(Math.max(0, short) / kelipatan);
    explain?.("FORMULA", ["(", prr, "+", pemula, "+", rata_ulang, "×", lead, ") ÷ ( 1 −", rusak, ")"]);
    explain?.("NEED", need);
    explain?.("FORMULA", [need, "−", stok, "−", dipesan, "=", short, "≤", packs, "×", kelipatan]);
    return believable(packs * kelipatan);
  },
});
