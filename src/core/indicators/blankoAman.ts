import { isFault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundUp } from "../maths/rounding";
import { optional } from "../parameter";
import { DEFAULT_SERVICE, layanan, lead, rata, sd, sdLead } from "../stock/safetyParams";
import { safetyStock } from "../stock/safetyStock";

/**
 * Safety stock in keping, rounded up: kept so that the stock lasts while waiting, although use and waiting time vary.
 *
 * z × √(waiting time × sd² + average² × sd of the waiting time²), with z the one-sided normal quantile of the service level
 * (95 %: 1.645). Everything is in working days.
 *
 * Source: P. L. King, "Crack the Code: Understanding safety stock and mastering its equations", APICS Magazine, July/August
 * 2011. BLANKO_TITIK_PESAN is this plus the expected use while waiting.
 */
export default indicator({
  name: "BLANKO_AMAN",
  task: "blanko",
  says: {
    id: "Berapa blanko perlu disimpan sebagai stok pengaman.",
    en: "How many blank cards to keep as safety stock.",
  },
  params: { rata, sd, lead, sd_lead: optional(sdLead, 0), layanan: optional(layanan, DEFAULT_SERVICE) },
  gives: { kind: "jumlah", unit: "keping", says: { id: "Stok pengaman", en: "Safety stock" } },
  faults: ["CELL", "SERVICE_LEVEL_OUT_OF_RANGE", "TOO_LARGE"],
  examples: [
    { args: [500, 120, 20, 5], gives: 4206 },
    { args: [500, 120, 20], gives: 883 },
    { args: [500, 120, 20, 5, "99%"], gives: 5949 },
    { args: [500, 120, 20, 5, 0.5], gives: 0 },
    { args: [["RATA", 500, 100], ["SD", 120, 0], 20, 5], gives: ["", 4206, 823] },
    { args: [500, 120, 20, 5, 1], gives: { fault: "SERVICE_LEVEL_OUT_OF_RANGE" } },
    { args: [500, 120, 20, 5, "5%"], gives: { fault: "CELL" }, says: { id: "Maksudnya 95%", en: "95% was meant" } },
    { args: [900000000, 0, 20, 900000000], gives: { fault: "TOO_LARGE" } },
  ],
  compute: (given, _prepared, explain) => {
    const safety = safetyStock(given, explain);
    if (isFault(safety)) return safety;
    explain?.("ROUNDED", { to: "UP", multiple: 1 });
    return believable(roundUp(safety));
  },
});
