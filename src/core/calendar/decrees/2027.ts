import type { DecreeYear } from "./decree";
import * as hari from "./occasions";

/**
 * 2027, as signed in September 2026: Isra Mikraj falls twice. Idul Fitri and Idul Adha still wait for the Minister of
 * Religious Affairs, and joint leave may change in the course of the year. The decree's own text could not be read here;
 * its numbers, date and days agree in three lists that each name the State Secretariat's publication of it.
 */
export const DECREE_2027: DecreeYear = {
  year: 2027,
  decrees: [{ number: "SKB 1205/2026, 3/2026, 2/2026", signed: "2026-09-15" }],
  liburNasional: [
    [1, 1, hari.TAHUN_BARU],
    [1, 5, hari.ISRA_MIKRAJ],
    [2, 6, hari.IMLEK],
    [3, 8, hari.NYEPI],
    [3, 10, hari.IDUL_FITRI],
    [3, 11, hari.IDUL_FITRI],
    [3, 26, hari.WAFAT],
    [3, 28, hari.PASKAH],
    [5, 1, hari.BURUH],
    [5, 6, hari.KENAIKAN],
    [5, 17, hari.IDUL_ADHA],
    [5, 20, hari.WAISAK],
    [6, 1, hari.PANCASILA],
    [6, 6, hari.MUHARAM],
    [8, 15, hari.MAULID],
    [8, 17, hari.KEMERDEKAAN],
    [12, 25, hari.NATAL],
    [12, 26, hari.ISRA_MIKRAJ],
  ],
  cutiBersama: [
    [2, 5, hari.IMLEK],
    [3, 9, hari.IDUL_FITRI],
    [3, 12, hari.IDUL_FITRI],
    [3, 15, hari.IDUL_FITRI],
    [3, 25, hari.WAFAT],
    [5, 18, hari.IDUL_ADHA],
    [5, 19, hari.WAISAK],
    [12, 24, hari.NATAL],
  ],
};
