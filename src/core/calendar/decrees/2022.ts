import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/**
 * 2022: joint leave was left open until April; in July the holiday for Idul Adha moved from Saturday 9 to Sunday 10 July,
 * after Keputusan Menteri Agama 668/2022 had fixed the feast.
 */
export const DECREE_2022: DecreeYear = {
  year: 2022,
  decrees: [
    { number: "SKB 963/2021, 3/2021, 4/2021", signed: "2021-09-22" },
    { number: "SKB 375/2022, 1/2022, 1/2022", signed: "2022-04-07" },
    { number: "SKB 678/2022, 2/2022, 2/2022", signed: "2022-07-07" },
  ],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [2, 1, hari.IMLEK],
    [2, 28, hari.ISRA_MIKRAJ],
    [3, 3, hari.NYEPI],
    [4, 15, hari.WAFAT],
    [5, 1, hari.BURUH],
    [5, 2, hari.IDUL_FITRI],
    [5, 3, hari.IDUL_FITRI],
    [5, 16, hari.WAISAK],
    [5, 26, hari.KENAIKAN],
    [6, 1, hari.PANCASILA],
    [7, 10, hari.IDUL_ADHA],
    [7, 30, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [10, 8, hari.MAULID],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [
    [4, 29, hari.IDUL_FITRI],
    [5, 4, hari.IDUL_FITRI],
    [5, 5, hari.IDUL_FITRI],
    [5, 6, hari.IDUL_FITRI],
  ],
};
