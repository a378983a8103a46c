import { cellRule } from "../../rule";

/** C04: a count with three decimals: 4.091 keping, read under another locale. */
export default cellRule({ id: "C04", code: "THREE_DECIMALS", severity: "error", doubts: ["THREE_DECIMALS"] });
