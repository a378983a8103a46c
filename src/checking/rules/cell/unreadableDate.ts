import { cellRule } from "../../rule";

/** C10: a day, a period or a time of day that cannot be read, or a year that is missing. */
export default cellRule({
  id: "C10",
  code: "UNREADABLE_DATE",
  severity: "error",
  doubts: [
    "NOT_A_DATE",
    "YEAR_MISSING",
    "DAY_MISSING",
    "YEAR_ONLY",
    "IMPOSSIBLE_DATE",
    "WEEKDAY_MISMATCH",
    "DATE_OUT_OF_RANGE",
    "NOT_A_PERIOD",
    "NOT_A_TIME",
  ],
});
