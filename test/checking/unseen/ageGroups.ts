import { _, type UnseenSheet } from "./unseenSheet";

/** Holders of a document by age: each share belongs to the people of its own age. */
export const ageGroups: readonly UnseenSheet[] = [
  {
    name: "child cards by two ages, each with its share",
    merges: ["C2:E2", "F2:H2", "I2:K2"],
    rows: [
      ["CAKUPAN KEPEMILIKAN KARTU IDENTITAS ANAK (KIA) SMT I TAHUN 2025"],
      ["No", "Kecamatan", "Usia 0-5 Th", _, _, "Usia 5-17 Th (kurang 1 hari)", _, _, "Jumlah", _, _],
      [_, _, "Jml Anak", "Memiliki KIA", "%", "Jml Anak", "Memiliki KIA", "%", "Jml Anak", "Memiliki KIA", "%"],
      [1, "Arga", 3021, 1200, "39,72", 8010, 5011, "62,56", 11031, 6211, "56,30"],
      [2, "Bima", 2210, 998, "45,16", 6120, 4001, "65,38", 8330, 4999, "60,01"],
      [3, "Cakra", 1405, 700, "49,82", 3990, 2750, "86,92", 5395, 3450, "63,95"],
      [4, "Dana", 602, 211, "53,05", 1750, 902, "51,54", 2352, 1113, "47,32"],
      [5, "Eka", 388, 120, "30,93", 1011, 540, "53,41", 1399, 660, "47,18"],
      [_, "TOTAL", 7626, 3229, "42,34", 20881, 13204, "63,23", 28507, 16433, "57,65"],
    ],
    is: [
      [
        "cakupanDokumen",
        "wilayah:B penduduk05:C memiliki05:D persenMemiliki05:E penduduk517:F memiliki517:G persenMemiliki517:H pendudukAnak:I memiliki:J persenMemiliki:K",
      ],
    ],
    wrong: ["R05 H6", "R05 E7"],
  },
  {
    name: "a share of the children taken of all who hold a certificate",
    rows: [
      ["KEPEMILIKAN AKTA KELAHIRAN KEADAAN 30 JUNI 2025"],
      ["NO", "KECAMATAN", "JML PENDUDUK", "PUNYA AKTA", "%", "ANAK 0-18 TH", "PUNYA AKTA (0-18)", "% (0-18)"],
      [1, "Arga", 58211, 41220, "70,81", 17320, 17001, "98,16"],
      [2, "Bima", 21002, 13090, "62,33", 6011, 5877, "97,77"],
      [3, "Cakra", 16033, 10101, "63,00", 4502, 4399, "97,71"],
      [4, "Dana", 15120, 9212, "60,93", 4120, 4003, "43,45"],
      [5, "Eka", 16780, 10990, "65,49", 4700, 4612, "98,13"],
    ],
    is: [
      [
        "cakupanDokumen",
        "wilayah:B penduduk:C memiliki:D persenMemiliki:E penduduk018:F memiliki018:G persenMemiliki018:H",
      ],
    ],
    wrong: ["R05 H6"],
  },
  {
    name: "one age, whose holders name no age",
    rows: [
      ["CAKUPAN KIA"],
      ["NO", "KECAMATAN", "ANAK 0-17", "MEMILIKI KIA", "% 0-17"],
      [1, "Arga", 8010, 5011, "62,56"],
      [2, "Bima", 6120, 4001, "65,38"],
      [3, "Cakra", 3990, 2750, "86,92"],
      [4, "Dana", 1750, 902, "51,54"],
    ],
    is: [["cakupanDokumen", "wilayah:B penduduk017:C memiliki:D persenMemiliki:E"]],
    wrong: ["R05 E5"],
  },
];
