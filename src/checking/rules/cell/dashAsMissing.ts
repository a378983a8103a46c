import { cellRule } from "../../rule";

/** C19: a dash where there is nothing to report. */
export default cellRule({ id: "C19", code: "DASH_AS_MISSING", severity: "info", doubts: ["DASH"] });
