import { fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { jumlah, laju } from "../parameter";

/**
 * For how many months the blank cards last: stock ÷ monthly use, unrounded. Without stock it is 0, whatever the use.
 *
 * Source: months of stock of the Logistics Handbook (USAID | DELIVER, 2011): stock on hand ÷ average monthly consumption.
 * Meant for stock that is recorded by the month; BLANKO_RUNWAY counts working days. Kabupaten Rejang Lebong, first half of
 * 2023: 2,000 cards in six months, 4,000 left: 12 months at that pace.
 */
export default indicator({
  name: "BLANKO_BULAN",
  task: "blanko",
  says: { id: "Berapa bulan lagi stok blanko cukup.", en: "For how many more months the blank cards last." },
  params: {
    stok: jumlah({ en: "stock", says: { id: "Blanko yang tersedia", en: "Blank cards in stock" }, unit: "keping" }),
    per_bulan: laju({
      en: "per_month",
      says: { id: "Rata-rata pemakaian per bulan", en: "Average use a month" },
      unit: "keping/bulan",
    }),
  },
  gives: {
    kind: "laju",
    unit: "bulan",
    says: { id: "Bulan sampai stok habis", en: "Months until the stock runs out" },
  },
  faults: ["CELL", "NO_USE", "TOO_LARGE"],
  examples: [
    {
      args: [4000, "333,33"],
      gives: 4000 / 333.33,
      says: { id: "Rejang Lebong: 2.000 keping dalam enam bulan", en: "Rejang Lebong: 2,000 cards in six months" },
    },
    { args: [6000, 2000], gives: 3 },
    {
      args: [
        ["STOK", 6000, 0],
        ["PAKAI", 2000, 0],
      ],
      gives: ["", 3, 0],
    },
    { args: [500, 0], gives: { fault: "NO_USE" } },
    { args: [500, 1e-300], gives: { fault: "TOO_LARGE" } },
    { args: ["4,091", 100], gives: { fault: "CELL" } },
  ],
  compute: ({ stok, per_bulan }, _prepared, explain) => {
    if (stok === 0) return 0;
    if (per_bulan === 0) return fault("NO_USE");
    explain?.("FORMULA", [stok, "÷", per_bulan]);
    return believable(stok / per_bulan);
  },
});
