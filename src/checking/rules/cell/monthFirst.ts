import { cellRule } from "../../rule";

/** C12: a day written with its month first, as 11/13/2023. */
export default cellRule({
  id: "C12",
  code: "MONTH_FIRST",
  severity: "warning",
  doubts: ["MONTH_FIRST", "MIXED_DATE_ORDER"],
});
