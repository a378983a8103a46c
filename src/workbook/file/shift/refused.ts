import type { NotShifted } from "../../../contract/notShifted";

/** Thrown if a part cannot be shifted; `shiftPackage` converts it to an answer. */
export class Refused extends Error {
  constructor(readonly code: NotShifted) {
    super(code);
    this.name = "Refused";
  }
}
