import type { Finding, FindingCode, FindingDetails } from "../../src/contract/finding";
import { findingText } from "../../src/text/findings";

/** Of every rule that says what contradicts what, a finding. */
const found: { readonly [C in FindingCode]?: FindingDetails[C] } = {
  STAGES_EXCEED_RECORDED: { bound: 4091, found: 4147 },
  IKD_EXCEEDS_RECORDED: { bound: 4091, found: 4147 },
  DATE_AHEAD: { date: 46_000 },
  USE_ON_CLOSED_DAY: { used: 25, status: "tutup" },
  PARTNER_MISSING: { given: "Diminta" },
  SESSION_EXCEEDED: { bound: 100, found: 120, attended: true },
  CAPACITY_EXCEEDED: { bound: 240, found: 300 },
  WORKING_DAY_MISSING: { first: 45_940, days: 1 },
  DATES_OUT_OF_ORDER: { previous: 45_941, date: 45_940 },
  OUTLIER: { found: 4101, usual: 120 },
};

const told = (code: string, language: "id" | "en") =>
  findingText({ code, detail: found[code as FindingCode] } as Finding, language);

test.each(Object.keys(found))("%s says what is wrong, and then what to do", (code) => {
  for (const language of ["id", "en"] as const) {
    const { message, suggestion } = told(code, language);
    expect(suggestion).toMatch(/^[A-Z].*\.$/);
    expect(message).toMatch(/\.$/);
  }
});

test("people in two stages of a card, and IKD of people who are not residents, are the likely causes", () => {
  expect(told("STAGES_EXCEED_RECORDED", "id").suggestion).toBe(
    "Mungkin ada orang yang terhitung di dua tahap, atau angkanya dari tanggal berbeda; hitung tiap orang sekali, per tanggal yang sama.",
  );
  expect(told("IKD_EXCEEDS_RECORDED", "id").suggestion).toBe(
    "IKD hanya aktif setelah orangnya direkam; pastikan kedua angka dari tanggal yang sama dan hanya penduduk setempat.",
  );
});
