import { cellRule } from "../../rule";

/** C10: a day stored as text. It reads well and cannot be sorted or counted with. */
export default cellRule({ id: "C10", code: "TEXT_DATE", severity: "warning", doubts: ["TEXT_DATE"] });
