import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { withoutNoise } from "../maths/rounding";
import { laju, optional } from "../parameter";

/** A needed pace up to a quarter above the actual one can still be reached with a few outreach days. */
const CATCH_UP = 1.25;

/**
 * How a target stands, from the pace it needs and the pace it has.
 *
 * A best day below the actual pace is refused: the two were swapped. Then, in this order: nothing needed: TERCAPAI. More
 * needed than the best day ever gave: TIDAK REALISTIS. No pace: TERLAMBAT. Needed ÷ actual up to 1: SESUAI; up to 1.25:
 * BERISIKO; above: TERLAMBAT. Without a best day that test is left out.
 *
 * Source: Purbalingga, June 2024: 1,437 activations a day needed until the end of the year, 205 made (Radar Banyumas).
 */
export default indicator({
  name: "TARGET_STATUS",
  task: "target",
  says: {
    id: "Apakah target dapat tercapai dengan laju sekarang.",
    en: "Whether the target is within reach at the present pace.",
  },
  params: {
    laju_perlu: laju({
      en: "pace_needed",
      says: { id: "Yang perlu dicapai setiap hari kerja (TARGET_LAJU)", en: "Needed each working day (TARGET_LAJU)" },
      unit: "jiwa/hari",
    }),
    laju_nyata: laju({
      en: "pace_actual",
      says: { id: "Yang nyatanya dicapai setiap hari kerja", en: "Actually done each working day" },
      unit: "jiwa/hari",
    }),
    terbaik: optional(
      laju({
        en: "best_day",
        says: { id: "Hasil hari terbaik yang pernah dicapai", en: "The best result of any day so far" },
        unit: "jiwa/hari",
      }),
    ),
  },
  gives: {
    kind: "teks",
    says: {
      id: "TERCAPAI, SESUAI, BERISIKO, TERLAMBAT, atau TIDAK REALISTIS",
      en: "TERCAPAI (reached), SESUAI (on course), BERISIKO (at risk), TERLAMBAT (late), or TIDAK REALISTIS (not attainable)",
    },
  },
  faults: ["CELL", "BEST_BELOW_ACTUAL"],
  examples: [
    {
      args: [1437, 205],
      gives: "TERLAMBAT",
      says: { id: "IKD Purbalingga, Juni 2024", en: "IKD of Purbalingga, June 2024" },
    },
    {
      args: [1437, 205, 400],
      gives: "TIDAK REALISTIS",
      says: {
        id: "Bila hari terbaiknya hanya 400 aktivasi",
        en: "If its best day gave only 400 activations",
      },
    },
    { args: [0, 0], gives: "TERCAPAI" },
    {
      args: [
        ["PERLU", 100, 100, 125, 126, 100, 0],
        ["NYATA", 120, 100, 100, 100, null, 50],
      ],
      gives: ["", "SESUAI", "SESUAI", "BERISIKO", "TERLAMBAT", "TERLAMBAT", "TERCAPAI"],
    },
    { args: [100, 0, 90], gives: "TIDAK REALISTIS" },
    { args: [100, 100, 100], gives: "SESUAI" },
    { args: [-1, 100], gives: { fault: "CELL" } },
    { args: [1437, 400, 205], gives: { fault: "BEST_BELOW_ACTUAL" } },
  ],
  compute: ({ laju_perlu: needed, laju_nyata: actual, terbaik: best }, _prepared, explain) => {
    if (best !== undefined && best < actual)
      return at(fault("BEST_BELOW_ACTUAL", { best, actual }), { param: "terbaik" });
    if (needed === 0) return "TERCAPAI";
    if (best !== undefined && needed > best) {
      explain?.("FORMULA", [needed, ">", best]);
      return "TIDAK REALISTIS";
    }
    if (actual === 0) return "TERLAMBAT";
    const ratio = withoutNoise(needed / actual);
    explain?.("FORMULA", [needed, "÷", actual]);
    if (ratio < 1e15) explain?.("RATIO", ratio);
    return ratio <= 1 ? "SESUAI" : ratio <= CATCH_UP ? "BERISIKO" : "TERLAMBAT";
  },
});
