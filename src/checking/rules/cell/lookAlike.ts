import { cellRule } from "../../rule";

/** C05: a letter that looks like a digit. */
export default cellRule({ id: "C05", code: "LOOK_ALIKE", severity: "error", doubts: ["LOOK_ALIKE"] });
