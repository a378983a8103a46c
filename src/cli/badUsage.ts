import type { Words } from "../core/words";

/** The command is wrong as given; it ends with one line and exit code 2. */
export class BadUsage extends Error {
  constructor(readonly says: Words) {
    super(says.en);
    this.name = "BadUsage";
  }
}
