import type { NotArranged } from "../../../contract/notArranged";

/** Thrown where the sheets cannot be arranged so, and turned into an answer by `arrangePackage`; nobody else sees it. */
export class Refused extends Error {
  constructor(readonly code: NotArranged) {
    super(code);
    this.name = "Refused";
  }
}
