import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/** 2025: Monday 18 August was added as joint leave eleven days before. */
export const DECREE_2025: DecreeYear = {
  year: 2025,
  decrees: [
    { number: "SKB 1017/2024, 2/2024, 2/2024", signed: "2024-10-14" },
    { number: "SKB 933/2025, 1/2025, 3/2025", signed: "2025-08-07" },
  ],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [1, 27, hari.ISRA_MIKRAJ],
    [1, 29, hari.IMLEK],
    [3, 29, hari.NYEPI],
    [3, 31, hari.IDUL_FITRI],
    [4, 1, hari.IDUL_FITRI],
    [4, 18, hari.WAFAT],
    [4, 20, hari.PASKAH],
    [5, 1, hari.BURUH],
    [5, 12, hari.WAISAK],
    [5, 29, hari.KENAIKAN],
    [6, 1, hari.PANCASILA],
    [6, 6, hari.IDUL_ADHA],
    [6, 27, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [9, 5, hari.MAULID],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [
    [1, 28, hari.IMLEK],
    [3, 28, hari.NYEPI],
    [4, 2, hari.IDUL_FITRI],
    [4, 3, hari.IDUL_FITRI],
    [4, 4, hari.IDUL_FITRI],
    [4, 7, hari.IDUL_FITRI],
    [5, 13, hari.WAISAK],
    [5, 30, hari.KENAIKAN],
    [6, 9, hari.IDUL_ADHA],
    [8, 18, hari.KEMERDEKAAN],
    [12, 26, hari.NATAL],
  ],
};
