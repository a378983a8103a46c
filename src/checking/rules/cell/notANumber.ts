import { cellRule } from "../../rule";

/** C01: a figure is wanted and something else stands there. */
export default cellRule({
  id: "C01",
  code: "NOT_A_NUMBER",
  severity: "error",
  doubts: ["NOT_A_NUMBER", "BAD_GROUPING", "PERCENT_IN_COUNT", "TOO_LARGE"],
});
