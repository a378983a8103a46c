import { rekam, wajib } from "../attainment/attainmentParams";
import { shareOfBase } from "../attainment/shareOf";
import { indicator } from "../indicator";

/**
 * Coverage of recording: people recorded ÷ wajib KTP, as a fraction, unrounded; the cell's format rounds.
 *
 * May exceed 100%: about 67 regencies and cities stood there in semester I 2024, because offices serve outsiders and
 * record pupils before they turn 17 (Antara News, August 2024). Without wajib KTP it is `#N/A`, never 0.
 *
 * Source: the performance indicator of the offices' strategic plans. Badung 2019: 368,705 of 370,244 = 99.58%; national
 * 2021: all but 1,569,178 of 198,628,692 = 99.21%.
 */
export default indicator({
  name: "REKAM_PERSEN",
  task: "perekaman",
  says: {
    id: "Persentase penduduk wajib KTP yang sudah perekaman.",
    en: "Share of the people with the duty to hold a card who have been recorded.",
  },
  params: { rekam, wajib },
  gives: {
    kind: "pecahan",
    says: {
      id: "Bagian wajib KTP yang sudah perekaman; dapat lebih dari 100%",
      en: "Share of wajib KTP already recorded; may exceed 100%",
    },
  },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE"],
  examples: [
    {
      args: [104229, 108330],
      gives: 0.962143450568,
      says: { id: "Kota Pagar Alam, semester II 2022: 96,21%", en: "Kota Pagar Alam, second half of 2022: 96.21%" },
    },
    {
      args: [197205, 211077],
      gives: 0.934279907332,
      says: { id: "Rejang Lebong, semester I 2023: 93,43%", en: "Rejang Lebong, first half of 2023: 93.43%" },
    },
    {
      args: [368705, 370244],
      gives: 0.995843281728,
      says: { id: "Badung 2019: 99,58%", en: "Badung 2019: 99.58%" },
    },
    {
      args: [1360416, 1417256],
      gives: 0.959894331017,
      says: { id: "Provinsi Bengkulu 2022: 95,99%", en: "Bengkulu province 2022: 95.99%" },
    },
    {
      args: [197059514, 198628692],
      gives: 0.992099942943,
      says: { id: "Nasional 2021: 99,21%", en: "National 2021: 99.21%" },
    },
    {
      args: [174715105, 185249711],
      gives: 0.943132942323,
      says: {
        id: "Nasional 2017: 94,31%, termasuk yang masih menunggu penunggalan (SFE)",
        en: "National 2017: 94.31%, those still awaiting the uniqueness check (SFE) included",
      },
    },
    {
      args: [88000, 96000],
      gives: 0.916666666667,
      says: {
        id: "Boltim: 88 ribu terekam, bila 8 ribu yang belum ber-KTP dianggap belum perekaman",
        en: "Boltim: 88 thousand recorded, if the 8 thousand without a card are taken for not recorded",
      },
    },
    {
      args: [
        ["REKAM", 510493, 120],
        ["WAJIB KTP", 516875, 100],
      ],
      gives: ["", 0.987652720677, 1.2],
      says: { id: "Kota Denpasar 2024 dalam kolom: 98,77%", en: "Kota Denpasar 2024 within a column: 98.77%" },
    },
    { args: [104229, null], gives: { fault: "BASE_ZERO" } },
    { args: [104229, 108.33], gives: { fault: "CELL" } },
    { args: [108330, 50000], gives: { fault: "SHARE_ABOVE_BASE" } },
    { args: [null, 108330], gives: { fault: "CELL_BLANK" } },
  ],
  compute: ({ rekam, wajib }, _prepared, explain) => {
    explain?.("BASE", { name: "wajib", value: wajib });
    return shareOfBase(rekam, { param: "wajib", value: wajib }, explain);
  },
});
