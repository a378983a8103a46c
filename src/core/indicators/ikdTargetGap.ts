import { aktif, dasar, ikdTarget } from "../attainment/attainmentParams";
import { askIfSwapped } from "../attainment/shareOf";
import { leftTo, targetOf } from "../attainment/targetOf";
import { isFault } from "../fault";
import { indicator } from "../indicator";

/**
 * People who still have to activate IKD: the target (target × base, rounded up) − those active; 0 once it is reached.
 *
 * An office whose target is a number of people enters that number as the base with a target of 100%. If two targets are in
 * use, two gaps are right at once, so say which one was taken (Malang 2023: 128,900 to the national target, 15,900 to its
 * own).
 *
 * Source: Kota Lubuklinggau, November 2023: 42,004 − 4,015 = 37,989 (Linggau Pos, 13 November 2023).
 */
export default indicator({
  name: "IKD_TARGET_GAP",
  task: "ikd",
  says: {
    id: "Berapa jiwa lagi yang harus aktivasi IKD agar target tercapai.",
    en: "How many more people must activate IKD to reach the target.",
  },
  params: { aktif, dasar, target: ikdTarget },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: {
      id: "Jiwa yang masih harus aktivasi; 0 bila target tercapai",
      en: "People left; 0 when the target is reached",
    },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [4015, 168015],
      gives: 37989,
      says: { id: "Kota Lubuklinggau, November 2023", en: "Kota Lubuklinggau, November 2023" },
    },
    {
      args: [4147, 104229],
      gives: 21911,
      says: { id: "Kota Pagar Alam, dasar sudah perekaman", en: "Kota Pagar Alam, base recorded" },
    },
    {
      args: [4147, 108330],
      gives: 22936,
      says: { id: "Kota Pagar Alam, dasar wajib KTP", en: "Kota Pagar Alam, base wajib KTP" },
    },
    {
      args: [29890, 779454, "30%"],
      gives: 203947,
      says: { id: "Purbalingga, Juni 2024", en: "Purbalingga, June 2024" },
    },
    {
      args: [19740, 510493, 0.3],
      gives: 133408,
      says: { id: "Kota Denpasar, Oktober 2024", en: "Kota Denpasar, October 2024" },
    },
    {
      args: [31100, [160000, 47000], "100%"],
      gives: [128900, 15900],
      says: {
        id: "Malang 2023, target nasional dan target sendiri dalam jiwa",
        en: "Malang 2023, national target and its own, given in people",
      },
    },
    { args: [50, 100, 0.25], gives: 0 },
    {
      args: [31100, 15000, "100%"],
      gives: 0,
      says: {
        id: "Target dalam jiwa boleh terlampaui berapa pun",
        en: "A target in people may be passed by any number",
      },
    },
    { args: [4015, 0], gives: { fault: "BASE_ZERO" } },
    { args: [null, 168015], gives: { fault: "CELL_BLANK" } },
    {
      args: [168015, 4015],
      gives: { fault: "SHARE_ABOVE_BASE" },
      says: { id: "Aktif dan dasarnya tertukar", en: "Active and base have changed places" },
    },
    { args: [4.015, 168015], gives: { fault: "CELL" } },
  ],
  compute: ({ aktif, dasar, target: share }, _prepared, explain) => {
    const base = { param: "dasar", value: dasar };
    const doubted = share < 1 ? askIfSwapped(aktif, base) : undefined;
    if (doubted) return doubted;
    const target = targetOf(share, base, explain);
    return isFault(target) ? target : leftTo(target, aktif, explain);
  },
});
