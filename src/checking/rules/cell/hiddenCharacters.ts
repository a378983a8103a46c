import { cellRule } from "../../rule";

/** C20: spaces or characters that cannot be seen. */
export default cellRule({ id: "C20", code: "HIDDEN_CHARACTERS", severity: "warning", doubts: ["HIDDEN_CHARACTERS"] });
