import type { NotShifted } from "../../../contract/notShifted";

/** Thrown where a part cannot be shifted, and turned into an answer by `shiftPackage`; nobody else sees it. */
export class Refused extends Error {
  constructor(readonly code: NotShifted) {
    super(code);
    this.name = "Refused";
  }
}
