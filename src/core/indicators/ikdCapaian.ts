import { aktif, dasar, ikdTarget } from "../attainment/attainmentParams";
import { shareOf } from "../attainment/shareOf";
import { targetOf } from "../attainment/targetOf";
import { isFault } from "../fault";
import { indicator } from "../indicator";

/**
 * IKD as attainment of the target: active ÷ (target × base, rounded up), as a fraction, unrounded; may exceed 100%.
 *
 * It is not the share of the base (IKD_PERSEN), although the two are often printed under the same name.
 *
 * Source: Kota Denpasar, October 2024: 19,740 of 30% of 510,493 people recorded = 12.89%.
 */
export default indicator({
  name: "IKD_CAPAIAN",
  task: "ikd",
  says: {
    id: "Persentase capaian IKD terhadap targetnya.",
    en: "How much of the IKD target has been attained.",
  },
  params: { aktif, dasar, target: ikdTarget },
  gives: {
    kind: "pecahan",
    says: { id: "Bagian target yang sudah tercapai", en: "Share of the target attained" },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO"],
  examples: [
    {
      args: [19740, 510493, "30%"],
      gives: 0.12889492517,
      says: { id: "Kota Denpasar, Oktober 2024: 12,89%", en: "Kota Denpasar, October 2024: 12.89%" },
    },
    {
      args: [4015, 168015],
      gives: 0.095586134654,
      says: { id: "Kota Lubuklinggau, November 2023: 9,56%", en: "Kota Lubuklinggau, November 2023: 9.56%" },
    },
    {
      args: [85090, 1062533, 0.2],
      gives: 0.400410339424,
      says: { id: "Pati 2024: 40,04%", en: "Pati 2024: 40.04%" },
    },
    {
      args: [4147, 104229],
      gives: 0.159144984266,
      says: { id: "Kota Pagar Alam, dasar sudah perekaman", en: "Kota Pagar Alam, base recorded" },
    },
    {
      args: [29890, 779454, 0.3],
      gives: 0.127824082587,
      says: { id: "Purbalingga, 6 Juni 2024", en: "Purbalingga, 6 June 2024" },
    },
    { args: [[10, 25, 50], 100], gives: [0.4, 1, 2] },
    { args: [4015, 0], gives: { fault: "BASE_ZERO" } },
    { args: [null, 168015], gives: { fault: "CELL_BLANK" } },
    { args: [4015, 168015, 2.5], gives: { fault: "CELL" } },
  ],
  compute: ({ aktif, dasar, target: share }, _prepared, explain) => {
    const target = targetOf(share, { param: "dasar", value: dasar }, explain);
    return isFault(target) ? target : shareOf(aktif, { param: "dasar", value: target }, explain);
  },
});
