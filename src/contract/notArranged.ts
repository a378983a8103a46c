/**
 * Why a sheet of a file can neither come, go, move nor get another name; nothing was changed. The sentences live in
 * `text/notArranged.ts`, and a code without one does not compile.
 *
 * `SHEET_UNCLEAR`: two sheets bear the name. `LOCKED`: the maker protected the arrangement of the sheets. `MACRO`: macros may
 * name the sheet. `LAST_SHEET`: no other sheet would be in sight. `PIVOT`: a pivot table on the sheet, or made from it.
 * `ACROSS_SHEETS`: a formula adds up several sheets from the first to the last. `UNKNOWN_PART`: something that may name the sheet
 * or cannot be copied, of which nobody knows how.
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
