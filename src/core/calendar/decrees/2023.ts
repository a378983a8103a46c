import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/**
 * 2023: joint leave for Idul Fitri moved from 21, 24–26 April to 19–21, 24–25 April, and 28 and 30 June were added for
 * Idul Adha. The March decree is dated here by its announcement; its day of signing could not be confirmed.
 */
export const DECREE_2023: DecreeYear = {
  year: 2023,
  decrees: [
    { number: "SKB 1066/2022, 3/2022, 3/2022", signed: "2022-10-11" },
    { number: "SKB 327/2023, 1/2023, 1/2023", signed: "2023-03-29" },
    { number: "SKB 624/2023, 2/2023, 2/2023", signed: "2023-06-16" },
  ],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [1, 22, hari.IMLEK],
    [2, 18, hari.ISRA_MIKRAJ],
    [3, 22, hari.NYEPI],
    [4, 7, hari.WAFAT],
    [4, 22, hari.IDUL_FITRI],
    [4, 23, hari.IDUL_FITRI],
    [5, 1, hari.BURUH],
    [5, 18, hari.KENAIKAN],
    [6, 1, hari.PANCASILA],
    [6, 4, hari.WAISAK],
    [6, 29, hari.IDUL_ADHA],
    [7, 19, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [9, 28, hari.MAULID],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [
    [1, 23, hari.IMLEK],
    [3, 23, hari.NYEPI],
    [4, 19, hari.IDUL_FITRI],
    [4, 20, hari.IDUL_FITRI],
    [4, 21, hari.IDUL_FITRI],
    [4, 24, hari.IDUL_FITRI],
    [4, 25, hari.IDUL_FITRI],
    [6, 2, hari.WAISAK],
    [6, 28, hari.IDUL_ADHA],
    [6, 30, hari.IDUL_ADHA],
    [12, 26, hari.NATAL],
  ],
};
