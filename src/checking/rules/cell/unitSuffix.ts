import { cellRule } from "../../rule";

/** C18: a figure with its unit in the same cell. */
export default cellRule({ id: "C18", code: "UNIT_SUFFIX", severity: "warning", doubts: ["UNIT_SUFFIX"] });
