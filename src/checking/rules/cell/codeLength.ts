import { cellRule } from "../../rule";

/** C15: an area code of another length than two, four, six or ten digits. */
export default cellRule({ id: "C15", code: "CODE_LENGTH", severity: "error", doubts: ["CODE_LENGTH"] });
