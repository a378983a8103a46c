import { cellRule } from "../../rule";

/** C14: a NIK whose region, day of birth or serial number cannot be. */
export default cellRule({
  id: "C14",
  code: "NIK_ODD",
  severity: "warning",
  doubts: ["NIK_AREA", "NIK_BIRTH", "NIK_SERIAL"],
});
