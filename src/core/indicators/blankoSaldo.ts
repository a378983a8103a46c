import { fault } from "../fault";
import { indicator } from "../indicator";
import { jumlah } from "../parameter";
import { cardsToAccountFor, ledgerTokens } from "../stock/ledger";
import { ledgerParams } from "../stock/ledgerParams";

/**
 * Blank cards that should be left by the books: opening + received + returned − used − spoiled − sent out, in keping.
 *
 * A balance below zero is refused: more went out than there was, so a receipt is missing or a use is counted twice.
 *
 * Source: the stock identity of the LPLPO form that puskesmas keep (stok awal + penerimaan − pemakaian = sisa stok).
 * Kabupaten Kaur, June 2021: about 1,000 in stock, about 4,000 from the Directorate General, about 500 used: 4,500 left by
 * the books, where the office spoke of 5,200.
 */
export default indicator({
  name: "BLANKO_SALDO",
  task: "blanko",
  says: {
    id: "Berapa sisa blanko menurut pembukuan.",
    en: "How many blank cards must be left by the books.",
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
    ...ledgerParams,
  },
  gives: {
    kind: "jumlah",
    unit: "keping",
    says: { id: "Sisa blanko menurut pembukuan", en: "Blank cards left by the books" },
  },
  faults: ["CELL", "STOCK_NEGATIVE"],
  examples: [
    {
      args: [1000, 4000, 500],
      gives: 4500,
      says: {
        id: "Kabupaten Kaur, Juni 2021 (kantor menyebut 5.200)",
        en: "Kabupaten Kaur, June 2021 (the office spoke of 5,200)",
      },
    },
    {
      args: [0, 6000, 2000],
      gives: 4000,
      says: { id: "Kabupaten Rejang Lebong, semester I 2023", en: "Kabupaten Rejang Lebong, first half of 2023" },
    },
    { args: [1000, 500, 300, 20, 400, 50], gives: 830 },
    {
      args: [
        [1000, 900],
        [0, 500],
        [100, 200],
      ],
      gives: [900, 1200],
    },
    { args: [100, 0, 101], gives: { fault: "STOCK_NEGATIVE" } },
    { args: ["sekitar 500", 0, 0], gives: { fault: "CELL" } },
  ],
  compute: ({ stok_awal, diterima, dipakai, rusak, keluar, kembali }, _prepared, explain) => {
    const ledger = { opening: stok_awal, received: diterima, spoiled: rusak, sentOut: keluar, returned: kembali };
    const balance = cardsToAccountFor(ledger) - dipakai;
    explain?.("FORMULA", [...ledgerTokens(ledger), "−", dipakai]);
    return balance < 0 ? fault("STOCK_NEGATIVE", { balance }) : balance;
  },
});
