import { wajib } from "../attainment/attainmentParams";
import { shareOfBase } from "../attainment/shareOf";
import { indicator } from "../indicator";
import { jumlahTerisi } from "../parameter";

/**
 * Coverage of ownership: people who hold a KTP-el ÷ wajib KTP, as a fraction, unrounded.
 *
 * Not the same as recording: a recorded person may still wait for the uniqueness check, the print or the hand-over, so
 * holders and recorded people must not be mixed in one fraction.
 *
 * Source: the offices' strategic plans keep ownership (owners ÷ wajib KTP × 100, Polewali Mandar) as an indicator of its
 * own. Kudus, end of 2023: 641,131 of 643,450 = 99.64% (Antara Jateng).
 */
export default indicator({
  name: "MILIK_PERSEN",
  task: "perekaman",
  says: {
    id: "Persentase penduduk wajib KTP yang sudah memegang KTP-el.",
    en: "Share of the people with the duty to hold a card who hold one.",
  },
  params: {
    memiliki: jumlahTerisi({
      en: "owners",
      says: { id: "Jumlah penduduk yang sudah memegang KTP-el", en: "People who hold a KTP-el" },
      unit: "jiwa",
    }),
    wajib,
  },
  gives: {
    kind: "pecahan",
    says: { id: "Bagian wajib KTP yang memegang KTP-el", en: "Share of wajib KTP holding a card" },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [641131, 643450],
      gives: 0.996395990364,
      says: { id: "Kudus, akhir 2023: 99,64%", en: "Kudus, end of 2023: 99.64%" },
    },
    {
      args: [
        ["MEMILIKI", 50, 80, 0],
        ["WAJIB KTP", 80, 80, 80],
      ],
      gives: ["", 0.625, 1, 0],
    },
    { args: [641131, 0], gives: { fault: "BASE_ZERO" } },
    { args: ["641.131 lebih", 643450], gives: { fault: "CELL" } },
    { args: [643450, 320000], gives: { fault: "SHARE_ABOVE_BASE" } },
    { args: [null, 643450], gives: { fault: "CELL_BLANK" } },
  ],
  compute: ({ memiliki, wajib }, _prepared, explain) => {
    explain?.("BASE", { name: "wajib", value: wajib });
    return shareOfBase(memiliki, { param: "wajib", value: wajib }, explain);
  },
});
