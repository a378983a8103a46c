import { rekam, wajib } from "../attainment/attainmentParams";
import type { Explain } from "../explain";
import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { roundUp } from "../maths/rounding";
import { jumlah, optional, pecahan } from "../parameter";

/** Two counts of the same people, weeks apart, differ by about this much. */
const TOLERANCE = 0.005;

/**
 * Which base a printed IKD target was computed on: REKAM, WAJIB, PENDUDUK, or TIDAK COCOK when none fits.
 *
 * The distance of a base is |figure − target| ÷ target, with the target of that base rounded up. A base that gives the
 * figure exactly is the answer; if several do, the people recorded come first (the base of the published targets up to
 * 2025), then wajib KTP. Otherwise it is the only base within the tolerance. Two bases within it, neither exact, cannot be
 * told apart: TIDAK COCOK, and the explanation shows the distance of each.
 *
 * Source: Kota Pagar Alam 2023 printed 26,122: 25% of 104,229 recorded is 26,058 (0.25% off), of 108,330 wajib KTP 27,083
 * (3.55% off), so it was computed on the people recorded, probably at a later count.
 */
export default indicator({
  name: "IKD_DASAR",
  task: "ikd",
  says: {
    id: "Dasar apa yang dipakai untuk sebuah angka target IKD.",
    en: "Which base a figure of an IKD target was computed on.",
  },
  params: {
    angka_target: jumlah({
      en: "target_figure",
      says: { id: "Angka target yang tertulis, dalam jiwa", en: "The target as printed, in people" },
      unit: "jiwa",
    }),
    target: pecahan({
      en: "target",
      says: { id: "Target dalam persen, misalnya 25%", en: "The target as a share, for example 25%" },
    }),
    wajib,
    rekam: { ...rekam, blank: 0 },
    penduduk: optional(
      jumlah({ en: "population", says: { id: "Jumlah penduduk", en: "Whole population" }, unit: "jiwa" }),
    ),
    toleransi: optional(
      pecahan({
        en: "tolerance",
        says: {
          id: "Selisih yang masih dianggap cocok; bila tidak diisi 0,5%",
          en: "Difference still taken for a match; 0.5% when left out",
        },
      }),
      TOLERANCE,
    ),
  },
  gives: {
    kind: "teks",
    says: { id: "REKAM, WAJIB, PENDUDUK, atau TIDAK COCOK", en: "REKAM, WAJIB, PENDUDUK, or TIDAK COCOK (no match)" },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO"],
  examples: [
    {
      args: [26122, "25%", 108330, 104229],
      gives: "REKAM",
      says: { id: "Kota Pagar Alam 2023, selisih 0,25%", en: "Kota Pagar Alam 2023, 0.25% off" },
    },
    { args: [26122, "25%", 108330, 104229, undefined, "0,2%"], gives: "TIDAK COCOK" },
    { args: [27083, 0.25, 108330, 104229], gives: "WAJIB" },
    { args: [37500, 0.25, 108330, 104229, 150000], gives: "PENDUDUK" },
    {
      args: [[250, 251, 252, 270], 0.25, 1008, 1000],
      gives: ["REKAM", "TIDAK COCOK", "WAJIB", "TIDAK COCOK"],
      says: {
        id: "251 sama-sama dekat dengan 250 dan 252, sehingga tidak dapat diputuskan",
        en: "251 is as close to 250 as to 252, so it cannot be decided",
      },
    },
    {
      args: [[25000, 25010, 25050], 0.25, 100200, 100000],
      gives: ["REKAM", "TIDAK COCOK", "WAJIB"],
      says: {
        id: "Yang tepat sama menang, walaupun dasar lain juga dekat",
        en: "An exact match wins although the other base is near too",
      },
    },
    { args: [26058, 0.25, 108330, null], gives: { fault: "BASE_ZERO" } },
    { args: [26058, 0.25, 0, 104229], gives: { fault: "BASE_ZERO" } },
    { args: [26058, null, 108330, 104229], gives: { fault: "CELL_BLANK" } },
    { args: [26058, "0%", 108330, 104229], gives: { fault: "CELL_BLANK" } },
    { args: [26058, 25, 108330, 104229], gives: { fault: "CELL" } },
  ],
  compute: ({ angka_target: figure, target, wajib, rekam, penduduk, toleransi }, _prepared, explain) => {
    if (wajib === 0) return at(fault("BASE_ZERO"), { param: "wajib" });
    if (rekam === 0) return at(fault("BASE_ZERO"), { param: "rekam" });
    const distanceOf = (name: string, people: number) => distance(figure, name, roundUp(target * people), explain);
    const bases = [
      { answer: "REKAM", distance: distanceOf("rekam", rekam) },
      { answer: "WAJIB", distance: distanceOf("wajib", wajib) },
    ];
    if (penduduk !== undefined) bases.push({ answer: "PENDUDUK", distance: distanceOf("penduduk", penduduk) });

    const exact = bases.find((base) => base.distance === 0);
    if (exact) return exact.answer;
    const [near, another] = bases.filter((base) => base.distance <= toleransi);
    return near && !another ? near.answer : "TIDAK COCOK";
  },
});

function distance(figure: number, name: string, target: number, explain?: Explain): number {
  const found = Math.abs(figure - target) / target;
  explain?.("BASE_DISTANCE", { name, target, distance: found });
  return found;
}
