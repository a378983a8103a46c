import { cellRule } from "../../rule";

/** C07: a count below zero. */
export default cellRule({ id: "C07", code: "NEGATIVE", severity: "error", doubts: ["NEGATIVE"] });
