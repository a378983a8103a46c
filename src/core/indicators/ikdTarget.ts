import { dasar, ikdTarget } from "../attainment/attainmentParams";
import { targetOf } from "../attainment/targetOf";
import { indicator } from "../indicator";

/**
 * People who must activate IKD to meet the target: target × base, rounded up.
 *
 * The base is an argument because offices use three: Ditjen Dukcapil's rule of 2023 (29 March 2023, Media Indonesia) names
 * the people already recorded; targets of 2026 and some offices take wajib KTP, some the whole population. The target was
 * 25% in 2023 and 30% in many regions in 2024.
 *
 * Source: Kota Lubuklinggau 2023: 25% of 168,015 = 42,003.75, so 42,004 (the office wrote 42,000).
 */
export default indicator({
  name: "IKD_TARGET",
  task: "ikd",
  says: { id: "Berapa jiwa yang harus aktivasi IKD.", en: "How many people must activate IKD." },
  params: { dasar, target: ikdTarget },
  gives: { kind: "jumlah", unit: "jiwa", says: { id: "Target dalam jiwa", en: "Target in people" } },
  faults: ["CELL", "BASE_ZERO"],
  examples: [
    {
      args: [168015],
      gives: 42004,
      says: { id: "Kota Lubuklinggau 2023, dasar wajib KTP", en: "Kota Lubuklinggau 2023, base wajib KTP" },
    },
    {
      args: [104229, "25%"],
      gives: 26058,
      says: { id: "Kota Pagar Alam, dasar sudah perekaman", en: "Kota Pagar Alam, base recorded" },
    },
    {
      args: [108330, 0.25],
      gives: 27083,
      says: { id: "Kota Pagar Alam, dasar wajib KTP", en: "Kota Pagar Alam, base wajib KTP" },
    },
    {
      args: [
        ["SUDAH PEREKAMAN", 510493, 779454],
        ["Target", 0.3, 0.3],
      ],
      gives: ["", 153148, 233837],
      says: { id: "Kota Denpasar dan Purbalingga 2024", en: "Kota Denpasar and Purbalingga 2024" },
    },
    {
      args: [1062533, 0.2],
      gives: 212507,
      says: { id: "Pati 2024, dasar sudah perekaman", en: "Pati 2024, base recorded" },
    },
    { args: [168015, 0], gives: 42004 },
    { args: [null, 0.25], gives: { fault: "BASE_ZERO" } },
    { args: [168015, 25], gives: { fault: "CELL" } },
  ],
  compute: ({ dasar, target }, _prepared, explain) => targetOf(target, { param: "dasar", value: dasar }, explain),
});
