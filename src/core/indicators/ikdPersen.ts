import { aktif, dasar } from "../attainment/attainmentParams";
import { shareOfBase } from "../attainment/shareOf";
import { indicator } from "../indicator";

/**
 * IKD as a share of its base: active ÷ base, as a fraction, unrounded.
 *
 * It is not the attainment of the target (IKD_CAPAIAN): Denpasar's 12.89% of October 2024 was attainment, its share of the
 * recorded people was 3.87%. The base is an argument: Ditjen Dukcapil's rule of 2023 names the people recorded, targets of
 * 2026 name wajib KTP.
 *
 * Source: the provincial dashboard of Nusa Tenggara Timur divides active IKD by people recorded. Purbalingga, 6 June 2024:
 * 29,890 of 779,454 = 3.83% (Radar Banyumas). Its 1.89% "of the population" of March 2023 fits the 761,122 people recorded,
 * not the population.
 */
export default indicator({
  name: "IKD_PERSEN",
  task: "ikd",
  says: {
    id: "Persentase aktivasi IKD terhadap dasarnya.",
    en: "Share of the base that has activated IKD.",
  },
  params: { aktif, dasar },
  gives: {
    kind: "pecahan",
    says: { id: "Bagian dari dasar yang sudah aktivasi IKD", en: "Share of the base with an active IKD" },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [4015, 168015],
      gives: 0.023896675892,
      says: {
        id: "Kota Lubuklinggau, November 2023: 2,39% dari wajib KTP",
        en: "Kota Lubuklinggau, November 2023: 2.39% of wajib KTP",
      },
    },
    {
      args: [4147, [104229, 108330]],
      gives: [0.039787391225, 0.038281177882],
      says: {
        id: "Kota Pagar Alam: 3,98% dari yang terekam, 3,83% dari wajib KTP",
        en: "Kota Pagar Alam: 3.98% of the recorded, 3.83% of wajib KTP",
      },
    },
    {
      args: [19740, 510493],
      gives: 0.0386685028,
      says: { id: "Kota Denpasar, Oktober 2024: 3,87%", en: "Kota Denpasar, October 2024: 3.87%" },
    },
    {
      args: [85090, 1062533],
      gives: 0.080082218623,
      says: { id: "Pati 2024: 8,01%", en: "Pati 2024: 8.01%" },
    },
    {
      args: [29890, 779454],
      gives: 0.03834735597,
      says: { id: "Purbalingga, 6 Juni 2024: 3,83%", en: "Purbalingga, 6 June 2024: 3.83%" },
    },
    {
      args: [14405, 761122],
      gives: 0.018926006606,
      says: {
        id: "Purbalingga, Maret 2023: 1,89% dari yang terekam",
        en: "Purbalingga, March 2023: 1.89% of the recorded",
      },
    },
    {
      args: [104712, 881265],
      gives: 0.11882010519,
      says: {
        id: "Nganjuk, Januari 2024: 11,88%, bukan 25%",
        en: "Nganjuk, January 2024: 11.88%, not 25%",
      },
    },
    { args: [4015, null], gives: { fault: "BASE_ZERO" } },
    { args: ["4,015", 168015], gives: { fault: "CELL" } },
    { args: [168015, 4015], gives: { fault: "SHARE_ABOVE_BASE" } },
    { args: [null, 168015], gives: { fault: "CELL_BLANK" } },
  ],
  compute: ({ aktif, dasar }, _prepared, explain) => shareOfBase(aktif, { param: "dasar", value: dasar }, explain),
});
