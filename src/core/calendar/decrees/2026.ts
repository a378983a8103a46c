import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/** 2026: no later change was found up to November 2026. Keppres 42/2025 gives civil servants the same joint leave. */
export const DECREE_2026: DecreeYear = {
  year: 2026,
  decrees: [{ number: "SKB 1497/2025, 2/2025, 5/2025", signed: "2025-09-19" }],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [1, 16, hari.ISRA_MIKRAJ],
    [2, 17, hari.IMLEK],
    [3, 19, hari.NYEPI],
    [3, 21, hari.IDUL_FITRI],
    [3, 22, hari.IDUL_FITRI],
    [4, 3, hari.WAFAT],
    [4, 5, hari.PASKAH],
    [5, 1, hari.BURUH],
    [5, 14, hari.KENAIKAN],
    [5, 27, hari.IDUL_ADHA],
    [5, 31, hari.WAISAK],
    [6, 1, hari.PANCASILA],
    [6, 16, hari.MUHARAM],
    [8, 17, hari.KEMERDEKAAN],
    [8, 25, hari.MAULID],
    [12, 25, hari.NATAL],
  ],
  cutiBersama: [
    [2, 16, hari.IMLEK],
    [3, 18, hari.NYEPI],
    [3, 20, hari.IDUL_FITRI],
    [3, 23, hari.IDUL_FITRI],
    [3, 24, hari.IDUL_FITRI],
    [5, 15, hari.KENAIKAN],
    [5, 28, hari.IDUL_ADHA],
    [12, 24, hari.NATAL],
  ],
};
