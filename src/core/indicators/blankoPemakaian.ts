import { fault } from "../fault";
import { indicator } from "../indicator";
import { jumlah } from "../parameter";
import { cardsToAccountFor, ledgerTokens } from "../stock/ledger";
import { ledgerParams } from "../stock/ledgerParams";

/**
 * Blank cards used between two counts: opening + received + returned − spoiled − sent out − closing, in keping.
 *
 * Meant for offices that count their stock but do not record daily use. A use below zero is refused: more is left than
 * there was, so a receipt is missing.
 *
 * Source: the stock identity solved for use, as in the LPLPO form that puskesmas keep. Kabupaten Rejang Lebong, first half
 * of 2023: 6,000 received, 4,000 left: 2,000 used. Kabupaten Kaur, June 2021, cannot be solved: with 1,000 + 4,000 in,
 * 5,200 cannot be left.
 */
export default indicator({
  name: "BLANKO_PEMAKAIAN",
  task: "blanko",
  says: {
    id: "Berapa blanko terpakai di antara dua perhitungan stok.",
    en: "How many blank cards were used between two stock counts.",
  },
  params: {
    awal: jumlah({
      en: "opening",
      says: { id: "Stok pada perhitungan sebelumnya", en: "Stock at the earlier count" },
      unit: "keping",
    }),
    diterima: jumlah({
      en: "received",
      says: { id: "Blanko yang diterima sejak itu", en: "Blanks received since" },
      unit: "keping",
    }),
    sisa: jumlah({
      en: "closing",
      says: { id: "Sisa blanko pada perhitungan terakhir", en: "Blanks left at the later count" },
      unit: "keping",
    }),
    ...ledgerParams,
  },
  gives: {
    kind: "jumlah",
    unit: "keping",
    says: { id: "Blanko yang terpakai untuk mencetak", en: "Blank cards used for printing" },
  },
  faults: ["CELL", "USE_NEGATIVE"],
  examples: [
    {
      args: [0, 6000, 4000],
      gives: 2000,
      says: { id: "Kabupaten Rejang Lebong, semester I 2023", en: "Kabupaten Rejang Lebong, first half of 2023" },
    },
    {
      args: [1000, 4000, 5200],
      gives: { fault: "USE_NEGATIVE" },
      says: {
        id: "Kabupaten Kaur, Juni 2021: tersisa lebih banyak daripada yang ada",
        en: "Kabupaten Kaur, June 2021: more left than there was",
      },
    },
    { args: [1000, 500, 830, 20, 400, 50], gives: 300 },
    { args: [[1000, 900], 0, [900, 700]], gives: [100, 200] },
    { args: [1000, 0, 9.05], gives: { fault: "CELL" } },
  ],
  compute: ({ awal, diterima, sisa, rusak, keluar, kembali }, _prepared, explain) => {
    const ledger = { opening: awal, received: diterima, spoiled: rusak, sentOut: keluar, returned: kembali };
    const use = cardsToAccountFor(ledger) - sisa;
    explain?.("FORMULA", [...ledgerTokens(ledger), "−", sisa]);
    return use < 0 ? fault("USE_NEGATIVE", { use }) : use;
  },
});
