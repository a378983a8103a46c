import { cellRule } from "../../rule";

/** C09: a formula that ends in an error. */
export default cellRule({ id: "C09", code: "ERROR_CELL", severity: "error", doubts: ["ERROR_CELL"] });
