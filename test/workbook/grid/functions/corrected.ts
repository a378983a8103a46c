/** Functions that `patches/correct.ts` corrects. */
export const CORRECTED: readonly string[] = (
  "SUMIF AVERAGEIF EDATE ISOWEEKNUM WEEKNUM SECOND DATEVALUE TIMEVALUE WORKDAY.INTL TEXT FIXED VALUE " +
  "NUMBERVALUE SEARCH MOD"
).split(" ");
