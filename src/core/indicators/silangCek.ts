import { isFault, type Fault } from "../fault";
import { indicator } from "../indicator";
import type { Range } from "../cells/cell";
import { deret, jumlah, optional } from "../parameter";
import { readSeriesWithoutTotal } from "../series/readSeries";

/**
 * Whether a total agrees with its parts: total − sum of the parts; 0 when they agree, or differ by no more than the
 * tolerance.
 *
 * Positive when the total says more than the parts, negative when the parts say more. A range that takes its own total
 * row along is refused, for it would count every part twice.
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
    total: jumlah({ en: "total", says: { id: "Jumlah yang tertulis", en: "The total as written" } }),
    rentang: deret({
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
  faults: ["CELL", "TOTAL_ROW"],
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
    { args: [600, [100, 200, 300, 600]], gives: { fault: "TOTAL_ROW" } },
    { args: [4091, ["4.091", "sekitar 500"]], gives: { fault: "CELL" } },
  ],
  prepare: ({ rentang }) => sumOf(rentang),
  compute: ({ total, toleransi }, sum, explain) => {
    if (isFault(sum)) return sum;
    const difference = total - sum;
    explain?.("FORMULA", [total, "−", sum]);
    explain?.("DIFFERENCE", difference);
    return Math.abs(difference) <= toleransi ? 0 : difference;
  },
});

function sumOf(parts: Range): number | Fault {
  const series = readSeriesWithoutTotal(parts, "rentang");
  return isFault(series) ? series : series.values.reduce((sum, value) => sum + value, 0);
}
