import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { normalQuantile } from "../maths/normalQuantile";
import { roundUp } from "../maths/rounding";
import { laju, optional, pecahan } from "../parameter";

/** One stock-out in twenty waiting times. */
const DEFAULT_SERVICE = 0.95;

/**
 * The stock at which to ask for more blank cards, in keping: average use × waiting time + safety stock, rounded up.
 *
 * Safety stock = z × √(waiting time × sd² + average² × sd of the waiting time²), with z the one-sided normal quantile of
 * the service level (95 %: 1.645). Everything is in working days. Below 50 % z is negative and the point lies under the
 * expected use; it is never below 0.
 *
 * Source: the reorder point with varying demand and lead time (P. L. King, "Crack the Code: Understanding safety stock and
 * mastering its equations", APICS Magazine, July/August 2011). The waiting time weighs most here, for the centre buys
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
    rata: laju({
      en: "average",
      says: { id: "Rata-rata pemakaian per hari kerja", en: "Average use a working day" },
      unit: "keping/hari",
    }),
    lead: laju({
      en: "lead_time",
      says: {
        id: "Lama menunggu sejak meminta sampai blanko tiba, dalam hari kerja",
        en: "Working days from asking to delivery",
      },
      unit: "hari kerja",
    }),
    sd: optional(
      laju({
        en: "sd",
        says: {
          id: "Simpangan baku pemakaian harian (STDEV.S); bila kosong 0",
          en: "Standard deviation of the daily use (STDEV.S); 0 when left out",
        },
        unit: "keping/hari",
      }),
      0,
    ),
    sd_lead: optional(
      laju({
        en: "sd_lead_time",
        says: {
          id: "Simpangan baku lama menunggu (STDEV.S); bila kosong 0",
          en: "Standard deviation of the waiting time (STDEV.S); 0 when left out",
        },
        unit: "hari kerja",
      }),
      0,
    ),
    layanan: optional(
      pecahan({
        en: "service_level",
        says: {
          id: "Peluang stok cukup selama menunggu; bila kosong 95%",
          en: "Chance that the stock lasts while waiting; 95% when left out",
        },
        unit: "persen",
      }),
      DEFAULT_SERVICE,
    ),
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
    { args: [900000000, 900000000], gives: { fault: "TOO_LARGE" } },
  ],
  compute: ({ rata, lead, sd, sd_lead, layanan }, _prepared, explain) => {
    if (layanan <= 0 || layanan >= 1) return at(fault("SERVICE_LEVEL_OUT_OF_RANGE"), { param: "layanan" });
    const z = normalQuantile(layanan);
    const safety = z * Math.hypot(Math.sqrt(lead) * sd, rata * sd_lead);
    explain?.("SAFETY_STOCK", safety);
    explain?.("FORMULA", [rata, "×", lead, "+", z, "× √(", lead, "×", sd, "² +", rata, "² ×", sd_lead, "² )"]);
    return believable(roundUp(Math.max(0, rata * lead + safety)));
  },
});
