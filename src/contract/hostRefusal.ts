/** Why a change was left undone; nothing was written to that cell. */
export type NotWritten = "CHANGED_MEANWHILE" | "FORMULA" | "PROTECTED" | "SHEET_GONE";

/** Why the spreadsheet did not do what was asked. The sentences live in `text/`. */
export type WorkbookErrorCode =
  | "SHEET_GONE"
  | "SHEET_PROTECTED"
  | "TOO_LARGE"
  | "HOST_BUSY"
  | "HOST_LOST"
  | "CANCELLED"
  | "NOT_SUPPORTED"
  | "NOT_LOADED"
  | "HOST_FAILED";
