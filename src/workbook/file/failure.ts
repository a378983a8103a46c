/**
 * Why a file cannot be read. The sentences live in `text/cli.ts`; a code without one does not compile.
 *
 * `NOT_A_ZIP`: no .xlsx at all. `OLD_XLS`: Excel 97–2003. `NOT_A_WORKBOOK`: a zip of another kind, .ods and .xlsb among
 * them. `DAMAGED`: it looks like a workbook and a part of it is missing or makes no sense. `TOO_MUCH`: it unpacks to
 * more than is safe to hold, as no office's workbook does.
 */
export type FileFailureCode =
  | "EMPTY_FILE"
  | "NOT_A_ZIP"
  | "PASSWORD_PROTECTED"
  | "OLD_XLS"
  | "TRUNCATED"
  | "TOO_MUCH"
  | "NOT_A_WORKBOOK"
  | "NO_SHEETS"
  | "DAMAGED";

export interface FileFailure {
  readonly failure: FileFailureCode;
}

export function isFileFailure(value: object): value is FileFailure {
  return "failure" in value;
}

/** Thrown deep inside a file and turned into a `FileFailure` by the reader; nobody else sees it. */
export class UnreadableFile extends Error {
  constructor(readonly code: FileFailureCode) {
    super(code);
    this.name = "UnreadableFile";
  }
}
