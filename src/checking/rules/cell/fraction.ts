import { cellRule } from "../../rule";

/** C08: a part of a card or of a person. */
export default cellRule({ id: "C08", code: "FRACTION", severity: "error", doubts: ["FRACTION"] });
