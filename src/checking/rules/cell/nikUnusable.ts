import { cellRule } from "../../rule";

/** C13: a NIK that is not sixteen digits kept as text; Excel keeps only fifteen digits of a number. */
export default cellRule({
  id: "C13",
  code: "NIK_UNUSABLE",
  severity: "error",
  doubts: ["NIK_AS_NUMBER", "NIK_NOT_DIGITS", "NIK_LENGTH"],
});
