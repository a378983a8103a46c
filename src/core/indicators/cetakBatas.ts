import { indicator } from "../indicator";
import { roundDown } from "../maths/rounding";
import { jumlah, laju, limit, optional } from "../parameter";

/** Cards that one ribbon prints, as Kota Palu's office said in 2018. */
const CARDS_PER_RIBBON = 500;

/** Nothing limits the office: it can print all that is ready. */
const NONE = "TIDAK ADA";

/**
 * How many cards can really be printed, and what limits the office: blanks, ribbon, film or printers. Two cells side by
 * side: keping, and BLANKO, RIBBON, FILM, KAPASITAS or TIDAK ADA.
 *
 * An omitted argument does not limit; a blank or zero cell is a limit of 0. Of equal limits the first named counts. If
 * fewer records are ready to print than the limits allow, nothing limits the office: the result is their number and TIDAK
 * ADA.
 *
 * Source: Kota Palu, 2018: 1,995 blanks and about 2,000 print-ready records, and no card printed, for lack of ribbon; a
 * ribbon prints about 500 cards (mercusuar, 2018).
 */
export default indicator({
  name: "CETAK_BATAS",
  task: "cetak",
  says: {
    id: "Berapa keping yang benar-benar dapat dicetak, dan apa yang membatasinya.",
    en: "How many cards can really be printed, and what stops the office there.",
  },
  params: {
    stok: jumlah({
      en: "stock",
      says: { id: "Blanko yang tersedia", en: "Blank cards in stock" },
      unit: "keping",
    }),
    ribbon: limit(
      laju({
        en: "ribbon",
        says: { id: "Ribbon yang tersedia; setengah rol ditulis 0,5", en: "Ribbons left; half a roll is 0.5" },
        unit: "ribbon",
      }),
    ),
    per_ribbon: optional(
      laju({
        en: "per_ribbon",
        says: {
          id: "Keping yang dicetak satu ribbon; bila kosong 500",
          en: "Cards one ribbon prints; 500 when left out",
        },
        unit: "keping/ribbon",
      }),
      CARDS_PER_RIBBON,
    ),
    film: limit(
      jumlah({
        en: "film",
        says: { id: "Film yang tersedia, cukup untuk berapa keping", en: "Film left, in cards it is enough for" },
        unit: "keping",
      }),
    ),
    kapasitas: limit(
      jumlah({
        en: "capacity",
        says: {
          id: "Keping yang sanggup dicetak printer dalam masa itu",
          en: "Cards the printers can make in the period",
        },
        unit: "keping",
      }),
    ),
    prr: limit(
      jumlah({
        en: "print_ready",
        says: { id: "Data siap cetak (PRR) yang menunggu", en: "Print-ready records (PRR) waiting" },
        unit: "keping",
      }),
    ),
  },
  gives: {
    kind: "baris",
    unit: "keping",
    columns: 2,
    says: { id: "Keping yang dapat dicetak, dan pembatasnya", en: "Cards that can be printed, and what limits them" },
  },
  faults: ["CELL"],
  examples: [
    {
      args: [1995, 0, undefined, undefined, undefined, 2000],
      gives: [[0, "RIBBON"]],
      says: { id: "Kota Palu, 2018: tanpa ribbon", en: "Kota Palu, 2018: no ribbon" },
    },
    { args: [1995, 0], gives: [[0, "RIBBON"]] },
    { args: [7000, 2], gives: [[1000, "RIBBON"]] },
    { args: [7000, 2, 400], gives: [[800, "RIBBON"]] },
    { args: [7000, 0.5], gives: [[250, "RIBBON"]] },
    { args: [7000], gives: [[7000, "BLANKO"]] },
    { args: [7000, 20, undefined, 6500, 6000], gives: [[6000, "KAPASITAS"]] },
    { args: [7000, 20, undefined, 0, 6000], gives: [[0, "FILM"]] },
    { args: [1000, 2, 500, 1000, 1000], gives: [[1000, "BLANKO"]] },
    { args: [7000, 20, undefined, 6500, 6000, 1200], gives: [[1200, "TIDAK ADA"]] },
    {
      args: [
        [7000, 300],
        [2, 2],
      ],
      gives: [
        [1000, "RIBBON"],
        [300, "BLANKO"],
      ],
    },
    { args: ["7.000 lebih", 2], gives: { fault: "CELL" } },
  ],
  compute: ({ stok, ribbon, per_ribbon, film, kapasitas, prr }, _prepared, explain) => {
    let cards = stok;
    let name = "BLANKO";
    const lower = (by: string, to: number | undefined) => {
      if (to === undefined) return;
      explain?.("LIMIT", { name: by, cards: to });
      if (to >= cards) return;
      cards = to;
      name = by;
    };
    explain?.("LIMIT", { name, cards });
    lower("RIBBON", ribbon === undefined ? undefined : roundDown(ribbon * per_ribbon));
    lower("FILM", film);
    lower("KAPASITAS", kapasitas);
    if (prr !== undefined) explain?.("BASE", { name: "prr", value: prr });
    return prr !== undefined && prr < cards ? [prr, NONE] : [cards, name];
  },
});
