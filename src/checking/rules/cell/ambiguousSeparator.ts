import { cellRule } from "../../rule";

/** C03: "4,091" can be four thousand or four and a bit. */
export default cellRule({
  id: "C03",
  code: "AMBIGUOUS_SEPARATOR",
  severity: "error",
  doubts: ["AMBIGUOUS_SEPARATOR", "MIXED_SEPARATORS"],
});
