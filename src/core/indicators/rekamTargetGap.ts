import { rekam, wajib } from "../attainment/attainmentParams";
import { askIfSwapped } from "../attainment/shareOf";
import { leftTo, targetOf } from "../attainment/targetOf";
import { isFault } from "../fault";
import { indicator } from "../indicator";
import { pecahan } from "../parameter";

/**
 * People still to be recorded until the recording target is reached: target × wajib KTP, rounded up, − recorded; 0 once it
 * is reached.
 *
 * The target is an argument, because it changes with the year and the letter: 99.2% in 2021, 99.4% in 2023 (Ditjen
 * Dukcapil, 29 March 2023, Media Indonesia). Without wajib KTP the gap is `#N/A`, never 0: Kaur reported 95.2% against
 * 99.2% in 2021 without it, and the gap in people cannot be known.
 *
 * Source: Kota Pagar Alam, semester II 2022: 99.2% of 108,330 is 107,464, less 104,229 recorded = 3,235.
 */
export default indicator({
  name: "REKAM_TARGET_GAP",
  task: "perekaman",
  says: {
    id: "Berapa jiwa lagi yang harus perekaman agar target tercapai.",
    en: "How many more people must be recorded to reach the target.",
  },
  params: {
    rekam,
    wajib,
    target: pecahan({
      en: "target",
      says: { id: "Target perekaman, misalnya 99,4%", en: "Recording target, for example 99.4%" },
    }),
  },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: {
      id: "Jiwa yang masih harus perekaman; 0 bila target tercapai",
      en: "People still to record; 0 when reached",
    },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [104229, 108330, "99,2%"],
      gives: 3235,
      says: { id: "Kota Pagar Alam, target 2021", en: "Kota Pagar Alam, target of 2021" },
    },
    {
      args: [104229, 108330, 0.994],
      gives: 3452,
      says: { id: "Kota Pagar Alam, target 2023", en: "Kota Pagar Alam, target of 2023" },
    },
    {
      args: [197205, 211077, 0.992],
      gives: 12184,
      says: { id: "Rejang Lebong, semester I 2023", en: "Rejang Lebong, first half of 2023" },
    },
    {
      args: [1360416, 1417256, 0.992],
      gives: 45502,
      says: { id: "Provinsi Bengkulu 2022", en: "Bengkulu province 2022" },
    },
    {
      args: [
        [197059514, 641131],
        [198628692, 643450],
        [0.992, 0.994],
      ],
      gives: [0, 0],
      says: {
        id: "Target tercapai: nasional 2021 dan Kudus 2023",
        en: "Target reached: national 2021 and Kudus 2023",
      },
    },
    {
      args: [0, null, "99,2%"],
      gives: { fault: "BASE_ZERO" },
      says: {
        id: "Kaur 2021: laporannya tidak memuat jumlah wajib KTP",
        en: "Kaur 2021: its report does not give wajib KTP",
      },
    },
    { args: [104229, 108330, 99.2], gives: { fault: "CELL" } },
    { args: [null, 108330, "99,2%"], gives: { fault: "CELL_BLANK" } },
    { args: [108330, 4229, "99,2%"], gives: { fault: "SHARE_ABOVE_BASE" } },
    { args: [104229, 108330, null], gives: { fault: "CELL_BLANK" } },
  ],
  compute: ({ rekam, wajib, target: share }, _prepared, explain) => {
    const base = { param: "wajib", value: wajib };
    const doubted = share < 1 ? askIfSwapped(rekam, base) : undefined;
    if (doubted) return doubted;
    explain?.("BASE", { name: "wajib", value: wajib });
    const target = targetOf(share, base, explain);
    return isFault(target) ? target : leftTo(target, rekam, explain);
  },
});
