import { fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { believable } from "../maths/believable";
import { roundUp } from "../maths/rounding";
import { laju, selisih } from "../parameter";

/**
 * Outreach (jemput bola) sessions needed for the remainder: the remainder ÷ the result of a session, rounded up.
 *
 * A remainder of zero or less needs none. Without a result per session the remainder is never finished.
 *
 * Source: Kota Lubuklinggau, November 2023: IKD outreach at two places a day against a target, counted by session.
 */
export default indicator({
  name: "JEBOL_PERLU",
  task: "jemput bola",
  says: {
    id: "Berapa sesi jemput bola yang diperlukan untuk menyelesaikan sisa.",
    en: "How many outreach sessions (jemput bola) the remainder needs.",
  },
  params: {
    sisa: selisih({
      en: "remaining",
      says: { id: "Yang masih harus dicapai", en: "What is left to do" },
      unit: "jiwa",
    }),
    hasil_per_sesi: laju({
      en: "result_per_session",
      says: {
        id: "Hasil satu sesi, misalnya dari JEBOL_RATA",
        en: "Result of one session, for example from JEBOL_RATA",
      },
      unit: "jiwa/sesi",
    }),
  },
  gives: { kind: "jumlah", unit: "sesi", says: { id: "Sesi yang diperlukan", en: "Sessions needed" } },
  faults: ["CELL", "NEVER_DONE", "TOO_LARGE"],
  examples: [
    {
      args: [37989, 100],
      gives: 380,
      says: {
        id: "Sisa IKD Kota Lubuklinggau 2023, bila satu sesi menghasilkan 100 aktivasi",
        en: "IKD left in Kota Lubuklinggau 2023, if a session gives 100 activations",
      },
    },
    { args: [[100, 101, 0, -20], 27.5], gives: [4, 4, 0, 0] },
    { args: [0, 0], gives: 0 },
    { args: [37989, null], gives: { fault: "NEVER_DONE" } },
    { args: [37989, 1e-12], gives: { fault: "TOO_LARGE" } },
    { args: [37.989, 100], gives: { fault: "CELL" } },
  ],
  compute: ({ sisa, hasil_per_sesi }, _prepared, explain) => {
    if (sisa <= 0) return 0;
    if (hasil_per_sesi === 0) return fault("NEVER_DONE");
    const sessions = believable(sisa / hasil_per_sesi);
    if (isFault(sessions)) return sessions;
    explain?.("FORMULA", [sisa, "÷", hasil_per_sesi]);
    return roundUp(sessions);
  },
});
