import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/** 2024: seventeen holidays and ten days of joint leave; two presidential decisions added the polling days. */
export const DECREE_2024: DecreeYear = {
  year: 2024,
  decrees: [
    { number: "SKB 855/2023, 3/2023, 4/2023", signed: "2023-09-12" },
    { number: "Keppres 10/2024", signed: "2024-02-06" },
    { number: "Keppres 33/2024", signed: "2024-11-21" },
  ],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [2, 8, hari.ISRA_MIKRAJ],
    [2, 10, hari.IMLEK],
    [2, 14, hari.PEMILU],
    [3, 11, hari.NYEPI],
    [3, 29, hari.WAFAT],
    [3, 31, hari.PASKAH],
    [4, 10, hari.IDUL_FITRI],
    [4, 11, hari.IDUL_FITRI],
    [5, 1, hari.BURUH],
    [5, 9, hari.KENAIKAN],
    [5, 23, hari.WAISAK],
    [6, 1, hari.PANCASILA],
    [6, 17, hari.IDUL_ADHA],
    [7, 7, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [9, 16, hari.MAULID],
    [11, 27, hari.PILKADA],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [
    [2, 9, hari.IMLEK],
    [3, 12, hari.NYEPI],
    [4, 8, hari.IDUL_FITRI],
    [4, 9, hari.IDUL_FITRI],
    [4, 12, hari.IDUL_FITRI],
    [4, 15, hari.IDUL_FITRI],
    [5, 10, hari.KENAIKAN],
    [5, 24, hari.WAISAK],
    [6, 18, hari.IDUL_ADHA],
    [12, 26, hari.NATAL],
  ],
};
