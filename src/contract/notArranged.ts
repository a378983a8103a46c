/**
 * Why a sheet of a file cannot be added, deleted, moved or renamed; nothing was changed. The sentences live in
 * `text/notArranged.ts`, and a code without one does not compile.
 *
 * `SHEET_UNCLEAR`: two sheets have the name. `LOCKED`: the structure of the workbook is protected. `MACRO`: macros may name the
 * sheet. `LAST_SHEET`: no other sheet would be visible. `PIVOT`: a pivot table on the sheet, or based on it. `ACROSS_SHEETS`: a
 * formula sums several sheets from the first to the last. `UNKNOWN_PART`: something that may name the sheet, or cannot be
 * copied, in an unknown way.
 */
export type NotArranged =
  | "SHEET_GONE"
  | "SHEET_UNCLEAR"
  | "NAME_TAKEN"
  | "NAME_WRONG"
  | "SIGNED"
  | "LOCKED"
  | "MACRO"
  | "LAST_SHEET"
  | "PIVOT"
  | "ACROSS_SHEETS"
  | "UNKNOWN_PART";
