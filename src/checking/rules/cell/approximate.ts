import { cellRule } from "../../rule";

/** C06: an approximate figure, such as "2.000-an"; it cannot close a ledger. */
export default cellRule({ id: "C06", code: "APPROXIMATE", severity: "warning", doubts: ["APPROXIMATE"] });
