/** Why a change was left undone; nothing was written to that cell. */
export type NotWritten = "CHANGED_MEANWHILE" | "FORMULA" | "PROTECTED" | "SHEET_GONE";

/** Why the spreadsheet did not do what was asked. The sentences live in `text/`. */
export type WorkbookErrorCode =
  | "SHEET_GONE"
  | "SHEET_PROTECTED"
  /** The workbook's structure is protected, so no sheet can be added. */
  | "BOOK_PROTECTED"
  /** Another workbook is in front of the one beside the pane. */
  | "OTHER_WORKBOOK"
  /** A dialog of the spreadsheet is open. */
  | "DIALOG_OPEN"
  /** A cell is being typed into. */
  | "CELL_EDIT"
  | "SEVERAL_AREAS"
  | "TOO_LARGE"
  | "OUT_OF_MEMORY"
  | "FORMULA_TOO_LONG"
  | "NAME_TAKEN"
  /** A filter, merged cells, a pivot table or the end of the sheet is in the way. */
  | "FILTER_IN_WAY"
  | "TABLE_IN_WAY"
  | "PIVOT_IN_WAY"
  | "NO_ROOM"
  | "LINKS_BLOCKED"
  /** A sheet of charts or macros, which has no cells. */
  | "NO_CELLS"
  /** The inserted sheets hold something that this spreadsheet cannot take over. */
  | "PART_UNSUPPORTED"
  | "HOST_BUSY"
  | "HOST_LOST"
  | "SERVICE_DOWN"
  | "SIGNED_OUT"
  | "RESTART_NEEDED"
  | "CANCELLED"
  | "NOT_SUPPORTED"
  | "NOT_LOADED"
  | "HOST_FAILED";
