import type { Words } from "../core/words";

/** The command cannot be carried out as it was given; ends it with one line and exit code 2. */
export class BadUsage extends Error {
  constructor(readonly says: Words) {
    super(says.en);
    this.name = "BadUsage";
  }
}
