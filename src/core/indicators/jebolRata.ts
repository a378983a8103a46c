import { at, fault, isFault, type Fault } from "../fault";
import type { Explain } from "../explain";
import { indicator } from "../indicator";
import { mean } from "../maths/mean";
import { deret } from "../parameter";
import type { Range } from "../cells/cell";
import { readSeriesWithoutTotal } from "../series/readSeries";

/**
 * Mean result of an outreach (jemput bola) session, unrounded, over the sessions that were held.
 *
 * A session counts when its result is above zero: a blank and a zero both mean that nothing was done, and older Excel
 * cannot tell them apart.
 */
export default indicator({
  name: "JEBOL_RATA",
  task: "jemput bola",
  says: {
    id: "Rata-rata hasil satu sesi jemput bola.",
    en: "Mean result of one outreach session (jemput bola).",
  },
  params: {
    hasil: deret({
      en: "results",
      says: {
        id: "Kolom hasil setiap sesi; sesi tanpa hasil tidak dihitung",
        en: "The column of each session's result; a session without result is left out",
      },
      unit: "jiwa",
    }),
  },
  gives: { kind: "laju", unit: "jiwa/sesi", says: { id: "Rata-rata per sesi", en: "Mean per session" } },
  faults: ["CELL", "EMPTY_SERIES", "TOTAL_ROW"],
  examples: [
    { args: [["Hasil", 80, 100, null, 120, 0]], gives: 100 },
    { args: [[25, 30]], gives: 27.5 },
    { args: [75], gives: 75 },
    { args: [[0, null, 0]], gives: { fault: "EMPTY_SERIES" } },
    { args: [[80, 100, 120, 300]], gives: { fault: "TOTAL_ROW" } },
    { args: [[80, "sekitar 100"]], gives: { fault: "CELL" } },
  ],
  prepare: ({ hasil }, explain) => meanOfHeld(hasil, explain),
  compute: (_scalars, result) => result,
});

function meanOfHeld(results: Range, explain?: Explain): number | Fault {
  const series = readSeriesWithoutTotal(results, "hasil");
  if (isFault(series)) return series;
  const held = series.values.filter((value) => value > 0);
  if (held.length === 0) return at(fault("EMPTY_SERIES"), { param: "hasil" });
  const average = mean(held);
  explain?.("SESSIONS_COUNTED", held.length);
  explain?.("FORMULA", [average * held.length, "÷", held.length]);
  return average;
}
