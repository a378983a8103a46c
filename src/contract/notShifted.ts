/**
 * Why rows or columns of a file cannot be inserted or deleted there; nothing was changed. The sentences live in
 * `text/notShifted.ts`, and a code without one does not compile.
 *
 * `SHEET_UNCLEAR`: its rows and cells are out of order, or two sheets have the name. `ARRAY_FORMULA`: one formula fills cells
 * on both sides. `PIVOT`: a pivot table, or its source. `ACROSS_SHEETS`: a formula sums several sheets at once.
 * `NAME_RELATIVE`: a name refers to different cells from each place. `DRAWING`: a picture would have no room left.
 * `UNKNOWN_PART`: something that may refer to cells in an unknown way. `NO_ROOM`: cells would fall off the sheet.
 */
export type NotShifted =
  | "SHEET_GONE"
  | "SHEET_UNCLEAR"
  | "SIGNED"
  | "PROTECTED"
  | "ARRAY_FORMULA"
  | "TABLE_HEADER"
  | "TABLE_TOTAL"
  | "TABLE_EMPTY"
  | "TABLE_COLUMNS"
  | "FILTER"
  | "FILTER_ON"
  | "FROZEN"
  | "PIVOT"
  | "ACROSS_SHEETS"
  | "NAME_RELATIVE"
  | "DRAWING"
  | "UNKNOWN_PART"
  | "NO_ROOM"
  | "SHEET_NEW";
