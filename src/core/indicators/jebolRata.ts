import type { Explain } from "../explain";
import { at, fault, isFault, type Fault } from "../fault";
import { indicator } from "../indicator";
import { mean } from "../maths/mean";
import { deret } from "../parameter";
import { countedDays } from "../series/countedDays";
import type { Series } from "../series/readSeries";

/**
 * Mean result of an outreach (jemput bola) session, unrounded, over the sessions that were held.
 *
 * A session counts when its result is above zero: a blank and a zero both mean that nothing was done, and older Excel
 * cannot tell them apart.
 *
 * Source: Kota Lubuklinggau, November 2023: IKD outreach at two places a day against a target, counted by session.
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
  faults: ["CELL", "EMPTY_SERIES", "TOTAL_ROW", "SEVERAL_COLUMNS", "DAYS_IN_SERIES", "ONLY_RISES", "ONLY_FALLS"],
  examples: [
    { args: [["Hasil", 80, 100, null, 120, 0]], gives: 100 },
    { args: [[25, 30]], gives: 27.5 },
    { args: [75], gives: 75 },
    { args: [[0, null, 0]], gives: { fault: "EMPTY_SERIES" } },
    { args: [[80, 100, 120, 300]], gives: { fault: "TOTAL_ROW" } },
    { args: [[80, "sekitar 100"]], gives: { fault: "CELL" } },
    {
      args: [
        [
          [80, 100],
          [90, 110],
        ],
      ],
      gives: { fault: "SEVERAL_COLUMNS" },
    },
    { args: [[45243, 45244, 45250]], gives: { fault: "DAYS_IN_SERIES" } },
    { args: [[80, 175, 260, 350, 445, 520]], gives: { fault: "ONLY_RISES" } },
    { args: [[900, 820, 735, 640, 550, 470, 380, 300, 210, 120]], gives: { fault: "ONLY_FALLS" } },
  ],
  prepare: ({ hasil }, explain) => meanOfHeld(hasil, explain),
  compute: (_scalars, result) => result,
});

function meanOfHeld(results: Series | Fault, explain?: Explain): number | Fault {
  const sessions = countedDays(results, undefined, "hasil");
  if (isFault(sessions)) return sessions;
  const held = sessions.counted;
  if (held.length === 0) return at(fault("EMPTY_SERIES"), { param: "hasil" });
  const average = mean(held);
  explain?.("SESSIONS_COUNTED", held.length);
  explain?.("FORMULA", [average * held.length, "÷", held.length]);
  return average;
}
