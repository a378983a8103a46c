/** Functions that `patches/correct.ts` makes right. */
export const CORRECTED: readonly string[] = ["SUMIF", "AVERAGEIF", "EDATE", "ISOWEEKNUM"];
