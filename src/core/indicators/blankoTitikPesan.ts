import { isFault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundUp } from "../maths/rounding";
import { optional } from "../parameter";
import { DEFAULT_SERVICE, layanan, lead, rata, sd, sdLead } from "../stock/safetyParams";
import { safetyStock } from "../stock/safetyStock";

/**
 * The stock at which to ask for more blank cards, in keping: average use × waiting time + safety stock, rounded up.
 *
 * Safety stock is that of BLANKO_AMAN. Everything is in working days.
 *
 * Source: the reorder point with varying demand and lead time (P. L. King, "Crack the Code: Understanding safety stock and
 * mastering its equations", APICS Magazine, July/August 2011). The waiting time matters most here, because the centre buys
 * blanks in lots that do not follow the offices' use.
 */
export default indicator({
  name: "BLANKO_TITIK_PESAN",
  task: "blanko",
  says: {
    id: "Pada stok berapa blanko harus diminta lagi.",
    en: "At what stock to ask for more blank cards.",
  },
  params: {
    rata,
    lead,
    sd: optional(sd, 0),
    sd_lead: optional(sdLead, 0),
    layanan: optional(layanan, DEFAULT_SERVICE),
  },
  gives: {
    kind: "jumlah",
    unit: "keping",
    says: { id: "Stok saat blanko harus diminta", en: "Stock at which to ask for blanks" },
  },
  faults: ["CELL", "SERVICE_LEVEL_OUT_OF_RANGE", "TOO_LARGE"],
  examples: [
    { args: [500, 20, 120, 5, 0.95], gives: 14206 },
    { args: [500, 20, 120, 5], gives: 14206 },
    { args: [500, 20], gives: 10000 },
    { args: [500, 20, 120, 5, "99%"], gives: 15949 },
    { args: [500, 20, 120, 5, 0.5], gives: 10000 },
    { args: [86.125, 10], gives: 862 },
    { args: [[500, 100], 20, 120, 5], gives: [14206, 3207] },
    { args: [500, 20, 120, 5, 1], gives: { fault: "SERVICE_LEVEL_OUT_OF_RANGE" } },
    { args: [500, 20, 120, 5, 95], gives: { fault: "CELL" } },
    { args: [500, 20, 120, 5, "5%"], gives: { fault: "CELL" }, says: { id: "Maksudnya 95%", en: "95% was meant" } },
    { args: [900000000, 900000000], gives: { fault: "TOO_LARGE" } },
  ],
  compute: (given, _prepared, explain) => {
    const safety = safetyStock(given, explain);
    if (isFault(safety)) return safety;
    explain?.("FORMULA", [given.rata, "×", given.lead, "+", safety]);
    explain?.("ROUNDED", { to: "UP", multiple: 1 });
    return believable(roundUp(given.rata * given.lead + safety));
  },
});
