import { indicator } from "../indicator";
import { jumlah, jumlahTerisi } from "../parameter";
import { cardsToAccountFor, ledgerTokens } from "../stock/ledger";
import { ledgerParams } from "../stock/ledgerParams";

/**
 * How far the reported remainder is from the books, in keping: reported − (opening + received + returned − used − spoiled −
 * sent out).
 *
 * Above zero, more is reported than the books show: a receipt was not entered, or a use was entered that did not happen.
 * Below zero, cards are missing. A book balance below zero is not a fault here, because the clerk wants the difference.
 *
 * Source: Kabupaten Kaur, June 2021: about 1,000 + about 4,000 − about 500 against about 5,200 reported: 700 too many.
 */
export default indicator({
  name: "BLANKO_SELISIH",
  task: "blanko",
  says: {
    id: "Berapa selisih sisa blanko yang dilaporkan dengan pembukuan.",
    en: "How far the reported remainder of blank cards is from the books.",
  },
  params: {
    stok_awal: jumlah({
      en: "opening",
      says: { id: "Stok pada awal masa yang dihitung", en: "Stock at the start of the period" },
      unit: "keping",
    }),
    diterima: jumlah({
      en: "received",
      says: { id: "Blanko yang diterima", en: "Blanks received" },
      unit: "keping",
    }),
    dipakai: jumlah({
      en: "used",
      says: { id: "Blanko yang dicetak menjadi KTP-el", en: "Blanks printed into cards" },
      unit: "keping",
    }),
    sisa_dilaporkan: jumlahTerisi({
      en: "closing",
      says: { id: "Sisa blanko yang dilaporkan atau dihitung fisik", en: "Remainder reported or counted on the shelf" },
      unit: "keping",
    }),
    ...ledgerParams,
  },
  gives: {
    kind: "jumlah",
    unit: "keping",
    says: {
      id: "Selisih: positif bila yang dilaporkan lebih banyak daripada pembukuan, negatif bila kurang",
      en: "Difference: above zero when more is reported than the books say, below zero when less",
    },
  },
  faults: ["CELL", "CELL_BLANK"],
  examples: [
    {
      args: [1000, 4000, 500, 5200],
      gives: 700,
      says: { id: "Kabupaten Kaur, Juni 2021", en: "Kabupaten Kaur, June 2021" },
    },
    {
      args: [0, 6000, 2000, 4000],
      gives: 0,
      says: { id: "Kabupaten Rejang Lebong, semester I 2023", en: "Kabupaten Rejang Lebong, first half of 2023" },
    },
    { args: [1000, 500, 300, 800, 20, 400, 50], gives: -30 },
    { args: [100, 0, 150, 10], gives: 60 },
    { args: [1000, "4,000", 500, 5200], gives: { fault: "CELL" } },
    { args: [1000, 4000, 500, null], gives: { fault: "CELL_BLANK" } },
  ],
  compute: ({ stok_awal, diterima, dipakai, sisa_dilaporkan, rusak, keluar, kembali }, _prepared, explain) => {
    const ledger = { opening: stok_awal, received: diterima, spoiled: rusak, sentOut: keluar, returned: kembali };
    explain?.("FORMULA", [sisa_dilaporkan, "− (", ...ledgerTokens(ledger), "−", dipakai, ")"]);
    return sisa_dilaporkan - (cardsToAccountFor(ledger) - dipakai);
  },
});
