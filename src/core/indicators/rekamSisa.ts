import { rekam, wajib } from "../attainment/attainmentParams";
import { askIfSwapped } from "../attainment/shareOf";
import { indicator } from "../indicator";

/**
 * People who must hold a KTP-el but are not yet recorded: wajib KTP − recorded.
 *
 * Negative if an office has recorded more people than its wajib KTP, which is legal: offices serve outsiders and record
 * pupils before they turn 17 (about 67 regencies and cities stood at or above 100 % in semester I 2024, Antara News, August
 * 2024). Without wajib KTP it is `#N/A`: a blank base would otherwise look like a surplus of everyone recorded.
 *
 * Source: Kota Pagar Alam, semester II 2022: 108,330 − 104,229 = 4,101 (its own figure, 4,091, had one digit wrong;
 * Pagaralam Pos, 2023).
 */
export default indicator({
  name: "REKAM_SISA",
  task: "perekaman",
  says: {
    id: "Berapa jiwa wajib KTP yang belum melakukan perekaman.",
    en: "How many people with the duty to hold a card have not been recorded yet.",
  },
  params: { rekam, wajib },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: {
      id: "Jiwa yang belum perekaman; negatif bila yang terekam lebih banyak daripada wajib KTP",
      en: "People not yet recorded; negative when more were recorded than have the duty",
    },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [104229, 108330],
      gives: 4101,
      says: { id: "Kota Pagar Alam, semester II 2022", en: "Kota Pagar Alam, second half of 2022" },
    },
    {
      args: [120, 100],
      gives: -20,
      says: { id: "Lebih banyak terekam daripada wajib KTP", en: "More recorded than required" },
    },
    {
      args: [368705, 370244],
      gives: 1539,
      says: { id: "Badung 2019", en: "Badung 2019" },
    },
    {
      args: [1360416, 1417256],
      gives: 56840,
      says: { id: "Provinsi Bengkulu 2022", en: "Bengkulu province 2022" },
    },
    {
      args: [510493, 516875],
      gives: 6382,
      says: { id: "Kota Denpasar 2024", en: "Kota Denpasar 2024" },
    },
    { args: [104229, null], gives: { fault: "BASE_ZERO" } },
    { args: [null, 108330], gives: { fault: "CELL_BLANK" } },
    { args: [108330, 4229], gives: { fault: "SHARE_ABOVE_BASE" } },
    {
      args: [4.229, 108330],
      gives: { fault: "CELL" },
      says: { id: "4,229 jiwa tidak mungkin", en: "4.229 people cannot be" },
    },
  ],
  compute: ({ rekam, wajib }, _prepared, explain) => {
    const doubted = askIfSwapped(rekam, { param: "wajib", value: wajib });
    if (doubted) return doubted;
    explain?.("FORMULA", [wajib, "−", rekam]);
    return wajib - rekam;
  },
});
