import { cellRule } from "../../rule";

/** C17: 95.2 among shares such as 0.952, or the other way round. */
export default cellRule({ id: "C17", code: "MIXED_PERCENT_SCALE", severity: "error", doubts: ["ABOVE_SHARE"] });
