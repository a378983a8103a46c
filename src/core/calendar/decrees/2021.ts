import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/**
 * 2021: five of seven days of joint leave were cut in February. In June the Islamic New Year and the Prophet's birthday
 * each moved one day later, and the last joint leave before Christmas was dropped. Ascension and the first day of Idul
 * Fitri fell together, so sixteen holidays make fifteen days.
 */
export const DECREE_2021: DecreeYear = {
  year: 2021,
  decrees: [
    { number: "SKB 642/2020, 4/2020, 4/2020", signed: "2020-09-10" },
    { number: "SKB 281/2021, 1/2021, 1/2021", signed: "2021-02-22" },
    { number: "SKB 712/2021, 1/2021, 3/2021", signed: "2021-06-18" },
  ],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [2, 12, hari.IMLEK],
    [3, 11, hari.ISRA_MIKRAJ],
    [3, 14, hari.NYEPI],
    [4, 2, hari.WAFAT],
    [5, 1, hari.BURUH],
    [5, 13, hari.both(hari.KENAIKAN, hari.IDUL_FITRI)],
    [5, 14, hari.IDUL_FITRI],
    [5, 26, hari.WAISAK],
    [6, 1, hari.PANCASILA],
    [7, 20, hari.IDUL_ADHA],
    [8, 11, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [10, 20, hari.MAULID],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [[5, 12, hari.IDUL_FITRI]],
};
