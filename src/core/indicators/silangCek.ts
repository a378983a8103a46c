import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, jumlahTerisi, optional, rincian } from "../parameter";
import { beginsWithTotal, endsInTotal } from "../series/totals";

/**
 * Whether a total agrees with its parts: total − sum of the parts; 0 when they agree, or differ by no more than the
 * tolerance.
 *
 * Positive if the total exceeds the parts, negative if the parts exceed it. A range that includes its own total row is
 * refused, because it would count every part twice. A total row is a first or last part that equals the sum of the others,
 * unless the given total shows that it is a part after all.
 *
 * Source: Cirebon's report on destroyed cards: 10,090 in total, parts of 6,090, a difference of 4,000: one digit.
 */
export default indicator({
  name: "SILANG_CEK",
  task: "pencocokan",
  says: {
    id: "Selisih sebuah jumlah dengan penjumlahan rinciannya; 0 berarti cocok.",
    en: "Difference between a total and the sum of its parts; 0 means they agree.",
  },
  params: {
    total: jumlahTerisi({ en: "total", says: { id: "Jumlah yang tertulis", en: "The total as written" } }),
    rentang: rincian({
      en: "range",
      says: { id: "Rinciannya, tanpa baris JUMLAH atau TOTAL", en: "Its parts, without the total row" },
    }),
    toleransi: optional(
      jumlah({
        en: "tolerance",
        says: {
          id: "Selisih yang masih dianggap cocok; bila tidak diisi 0",
          en: "Difference still taken for agreement; 0 when left out",
        },
      }),
      0,
    ),
  },
  gives: {
    kind: "jumlah",
    says: {
      id: "Jumlah dikurangi rinciannya; 0 berarti cocok",
      en: "Total less its parts; 0 means they agree",
    },
  },
  faults: ["CELL", "CELL_BLANK", "TOTAL_ROW"],
  examples: [
    {
      args: [4, [3, 1]],
      gives: 0,
      says: { id: "Boltim: 4 printer, 3 baik dan 1 rusak", en: "Boltim: 4 printers, 3 working and 1 broken" },
    },
    {
      args: [370244, [368705, 1539]],
      gives: 0,
      says: {
        id: "Badung 2019: wajib KTP = sudah dan belum perekaman",
        en: "Badung 2019: wajib KTP = recorded and not yet recorded",
      },
    },
    {
      args: [368705, [367458, 1247]],
      gives: 0,
      says: {
        id: "Badung 2019: terekam = sudah dan belum cetak",
        en: "Badung 2019: recorded = printed and not yet printed",
      },
    },
    {
      args: [1417256, [1360416, 56840]],
      gives: 0,
      says: { id: "Provinsi Bengkulu 2022", en: "Bengkulu province 2022" },
    },
    {
      args: [174715105, [170194798, 4520307]],
      gives: 0,
      says: {
        id: "Nasional 2017: terekam = tunggal dan menunggu penunggalan",
        en: "National 2017: recorded = unique and awaiting the uniqueness check",
      },
    },
    {
      args: [108330, [104229, 4091]],
      gives: 10,
      says: {
        id: "Kota Pagar Alam: satu digit berbeda, 4.091 seharusnya 4.101",
        en: "Kota Pagar Alam: one digit differs, 4,091 should be 4,101",
      },
    },
    {
      args: [10090, [1552, 96, 2752, 1525, 165]],
      gives: 4000,
      says: { id: "Cirebon, KTP-el yang dimusnahkan", en: "Cirebon, destroyed cards" },
    },
    {
      args: [13693, [["HSU", 11293, 2400]]],
      gives: 0,
      says: { id: "Hulu Sungai Utara, rincian dalam satu baris", en: "Hulu Sungai Utara, the parts in one row" },
    },
    { args: [[100, 108], ["RINCIAN", 60, null, 43], 5], gives: [0, 0] },
    { args: [100, [60, 46], 5], gives: -6 },
    {
      args: [60, [10, 10, 10, 30]],
      gives: 0,
      says: {
        id: "Rincian terakhir kebetulan sama dengan jumlah yang lain",
        en: "The last part happens to be the sum of the others",
      },
    },
    { args: [600, [100, 200, 300, 600]], gives: { fault: "TOTAL_ROW" } },
    { args: [600, [600, 100, 200, 300]], gives: { fault: "TOTAL_ROW" } },
    { args: [null, [60, 40]], gives: { fault: "CELL_BLANK" } },
    { args: [4091, ["4.091", "sekitar 500"]], gives: { fault: "CELL" } },
  ],
  prepare: ({ rentang }, explain) => {
    if (isFault(rentang)) return rentang;
    const { values, texts } = rentang;
    if (texts > 0) explain?.("TEXTS_READ", texts);
    const sum = values.reduce((sum, value) => sum + value, 0);
    return { sum, holdsTotal: endsInTotal(values) || beginsWithTotal(values) };
  },
  compute: ({ total, toleransi }, parts, explain) => {
    if (isFault(parts)) return parts;
    const { sum, holdsTotal } = parts;
    const difference = total - sum;
    if (holdsTotal && Math.abs(difference) > toleransi) return at(fault("TOTAL_ROW"), { param: "rentang" });
    explain?.("FORMULA", [total, "−", sum]);
    explain?.("DIFFERENCE", difference);
    return Math.abs(difference) <= toleransi ? 0 : difference;
  },
});
