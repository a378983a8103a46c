import { cellRule } from "../../rule";

/** C02: a figure stored as text. It reads well and is left out of every sum. */
export default cellRule({ id: "C02", code: "TEXT_NUMBER", severity: "warning", doubts: ["TEXT_NUMBER", "SCALE_WORD"] });
