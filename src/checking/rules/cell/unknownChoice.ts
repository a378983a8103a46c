import { cellRule } from "../../rule";

/** C16: a word that is not on the list. */
export default cellRule({ id: "C16", code: "UNKNOWN_CHOICE", severity: "warning", doubts: ["UNKNOWN_CHOICE"] });
