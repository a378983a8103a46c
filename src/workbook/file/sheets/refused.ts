import type { NotArranged } from "../../../contract/notArranged";

/** Thrown if the sheets cannot be arranged like this; `arrangePackage` converts it to an answer. */
export class Refused extends Error {
  constructor(readonly code: NotArranged) {
    super(code);
    this.name = "Refused";
  }
}
