import { wajib } from "../attainment/attainmentParams";
import type { Explain } from "../explain";
import { fault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, optional } from "../parameter";

const people = (en: string, id: string, english: string) => jumlah({ en, says: { id, en: english }, unit: "jiwa" });

/**
 * Wajib KTP at the end of a period: wajib KTP + people turning 17 − deaths − moved out + moved in + married before 17.
 *
 * The base moves: pupils who turn 17 during the year become wajib KTP, so a coverage on the old base falls when the new one
 * is used. Early marriage makes a person wajib KTP before 17 (UU 24/2013, article 63).
 *
 * Source: Kemendagri's target for 2021: 196,394,976 + 4,031,791 = 200,426,767 (Republika, 2021).
 */
export default indicator({
  name: "WAJIB_PROYEKSI",
  task: "perekaman",
  says: {
    id: "Perkiraan jumlah wajib KTP pada akhir periode.",
    en: "Expected number of people with the duty to hold a card at the end of a period.",
  },
  params: {
    wajib,
    pemula: people("turning_17", "Yang genap 17 tahun dalam periode itu", "People turning 17 in the period"),
    meninggal: optional(people("died", "Wajib KTP yang meninggal", "People with the duty who died"), 0),
    pindah: optional(people("moved_out", "Wajib KTP yang pindah keluar", "People with the duty who moved out"), 0),
    datang: optional(people("moved_in", "Wajib KTP yang pindah datang", "People with the duty who moved in"), 0),
    kawin_dini: optional(
      people("married_early", "Yang kawin sebelum 17 tahun", "People who married before turning 17"),
      0,
    ),
  },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: { id: "Wajib KTP pada akhir periode", en: "Wajib KTP at the end of the period" },
  },
  faults: ["CELL", "BELOW_ZERO"],
  examples: [
    {
      args: [196394976, 4031791],
      gives: 200426767,
      says: { id: "Nasional, target Kemendagri 2021", en: "National, Kemendagri's target for 2021" },
    },
    { args: [1000, 60, 10, 25, 15, 2], gives: 1042 },
    { args: [1000, 60, undefined, 25], gives: 1035 },
    { args: [100, 0, 60, 50], gives: { fault: "BELOW_ZERO" } },
    {
      args: [211077, "5 ribuan"],
      gives: { fault: "CELL" },
      says: {
        id: "Rejang Lebong 2023: jumlah pelajar pemula hanya perkiraan",
        en: "Rejang Lebong 2023: the number of pupils turning 17 is only approximate",
      },
    },
  ],
  compute: (counts, _prepared, explain) => {
    const { wajib, pemula, meninggal, pindah, datang, kawin_dini } = counts;
    const projected = wajib + pemula - meninggal - pindah + datang + kawin_dini;
    noteFormula(counts, explain);
    return projected < 0 ? fault("BELOW_ZERO", { value: projected }) : projected;
  },
});

const SIGNS = { pemula: "+", meninggal: "−", pindah: "−", datang: "+", kawin_dini: "+" } as const;

function noteFormula(counts: Readonly<Record<"wajib" | keyof typeof SIGNS, number>>, explain?: Explain): void {
  if (!explain) return;
  const changes = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((name) => counts[name] !== 0);
  explain("FORMULA", [counts.wajib, ...changes.flatMap((name) => [SIGNS[name], counts[name]])]);
}
