import type { FileFailure, FileFailureCode } from "../../contract/fileFailure";

export type { FileFailure, FileFailureCode };

export function isFileFailure(value: object): value is FileFailure {
  return "failure" in value;
}

/** Thrown deep inside a file; the reader converts it to a `FileFailure`. */
export class UnreadableFile extends Error {
  constructor(readonly code: FileFailureCode) {
    super(code);
    this.name = "UnreadableFile";
  }
}
