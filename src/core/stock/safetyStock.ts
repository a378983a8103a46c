import type { Explain } from "../explain";
import { at, fault, type Fault } from "../fault";
import { normalQuantile } from "../maths/normalQuantile";

/** Use and waiting time with their deviations, in working days, and the chance that the stock lasts. */
export interface SafetyFacts {
  readonly rata: number;
  readonly lead: number;
  readonly sd: number;
  readonly sd_lead: number;
  readonly layanan: number;
}

/**
 * Safety stock, not yet rounded: z × √(waiting time × sd² + average² × sd of the waiting time²), with z the one-sided
 * normal quantile of the service level (95 %: 1.645).
 *
 * Source: P. L. King, "Crack the Code: Understanding safety stock and mastering its equations", APICS Magazine, July/August
 * 2011.
 */
export function safetyStock({ rata, lead, sd, sd_lead, layanan }: SafetyFacts, explain?: Explain): number | Fault {
  if (layanan <= 0 || layanan >= 1) return at(fault("SERVICE_LEVEL_OUT_OF_RANGE"), { param: "layanan" });
  const z = normalQuantile(layanan);
  const safety = z * Math.hypot(Math.sqrt(lead) * sd, rata * sd_lead);
  explain?.("FORMULA", [z, "× √(", lead, "×", sd, "² +", rata, "² ×", sd_lead, "² )"]);
  explain?.("SAFETY_STOCK", safety);
  return safety;
}
