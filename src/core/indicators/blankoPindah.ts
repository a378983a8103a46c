import { at, fault, isFault, type Fault } from "../fault";
import { indicator, type Rows } from "../indicator";
import { believable } from "../maths/believable";
import { shareOut } from "../maths/share";
import { deretLaju, rincian } from "../parameter";
import { besideSeries } from "../series/besideSeries";
import type { Series } from "../series/readSeries";
import { holdsTotal } from "../series/totals";
import type { Explain } from "../explain";

/**
 * How many blank cards each place should get from or give to the others so that all run out together: above zero to
 * receive, below zero to give. The moves add up to zero.
 *
 * Each place ends with the share of all cards that its daily use has in the total use, in whole cards by the largest
 * remainder. A place without use keeps what it has, because how long it lasts is unknown.
 *
 * Source: Ditjen Dukcapil asks the provinces to move blanks from offices with many to offices with few, so that none stops
 * printing while another has a year's stock. Equal days of stock for all is the fair-share rule of distribution.
 */
export default indicator({
  name: "BLANKO_PINDAH",
  task: "blanko",
  says: {
    id: "Berapa blanko perlu dipindahkan agar stok semua tempat habis bersamaan.",
    en: "How many blank cards to move so that all places run out together.",
  },
  params: {
    stok: rincian({
      en: "stocks",
      says: {
        id: "Kolom stok setiap tempat, tanpa baris jumlah",
        en: "The column of each place's stock, without its total row",
      },
      unit: "keping",
    }),
    per_hari: deretLaju({
      en: "per_day",
      says: { id: "Di sebelahnya: pemakaian per hari kerja", en: "Beside it: the use a working day" },
      unit: "keping/hari",
    }),
  },
  gives: {
    kind: "kolom",
    unit: "keping",
    says: {
      id: "Keping yang diterima; negatif bila diberikan",
      en: "Cards to receive; below zero to give",
    },
  },
  faults: ["CELL", "NO_USE", "SIZE_MISMATCH", "HEADER_IN_ONE_RANGE", "TOTAL_ROW", "SEVERAL_COLUMNS", "TOO_LARGE"],
  examples: [
    {
      args: [
        ["STOK", 4000, 500, 1500],
        ["PER HARI", 100, 100, 100],
      ],
      gives: ["", -2000, 1500, 500],
    },
    {
      args: [
        [4000, 500, 1500],
        [50, 100, 150],
      ],
      gives: [-3000, 1500, 1500],
    },
    {
      args: [
        [900, 100, 700],
        [50, "12,5", 0],
      ],
      gives: [-100, 100, 0],
      says: { id: "Tempat tanpa pemakaian tetap menyimpan stoknya", en: "A place without use keeps its stock" },
    },
    {
      args: [
        [10, 0, 0],
        [1, 1, 1],
      ],
      gives: [-6, 3, 3],
    },
    {
      args: [
        [100, 200],
        [0, null],
      ],
      gives: { fault: "NO_USE" },
    },
    { args: [[100, 200], [10]], gives: { fault: "SIZE_MISMATCH" } },
    {
      args: [
        ["STOK", 200],
        [10, 20],
      ],
      gives: { fault: "HEADER_IN_ONE_RANGE" },
    },
    {
      args: [
        [100, 200, 300, 600],
        [1, 2, 3, 6],
      ],
      gives: { fault: "TOTAL_ROW" },
    },
    {
      args: [
        [100, 200],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    {
      args: [
        ["4,091", 200],
        [1, 2],
      ],
      gives: { fault: "CELL" },
    },
    {
      args: [
        [100, 200],
        [1e-300, 1e-300],
      ],
      gives: { fault: "TOO_LARGE" },
    },
  ],
  prepare: ({ stok, per_hari }, explain) => evenedOut(stok, per_hari, explain),
  compute: (_scalars, rows) => rows,
});

function evenedOut(stocks: Series | Fault, uses: Series | Fault, explain?: Explain): Rows | Fault {
  if (isFault(stocks)) return stocks;
  if (isFault(uses)) return uses;
  if (stocks.values.length + stocks.skipped !== uses.values.length + uses.skipped) return fault("SIZE_MISMATCH");
  if (stocks.skipped !== uses.skipped) return fault("HEADER_IN_ONE_RANGE");
  if (holdsTotal(stocks.values)) return at(fault("TOTAL_ROW"), { param: "stok" });
  const use = uses.values;
  const perDay = use.reduce((sum, each) => sum + each, 0);
  if (perDay === 0) return fault("NO_USE");
  const moving = stocks.values.map((stock, i) => ((use[i] as number) > 0 ? stock : 0));
  const cards = moving.reduce((sum, stock) => sum + stock, 0);
  const runway = believable(cards / perDay);
  if (isFault(runway)) return runway;
  const fair = shareOut(cards, use);
  explain?.("FORMULA", [cards, "÷", perDay]);
  explain?.("EVEN_RUNWAY", runway);
  const still = use.filter((each) => each === 0).length;
  if (still > 0) explain?.("PLACES_LEFT_OUT", still);
  const moves = fair.map((share, i) => share - (moving[i] as number));
  explain?.("EACH_ROW", moves);
  return besideSeries(stocks, moves);
}
