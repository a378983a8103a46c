/**
 * Why rows or columns of a file can neither come nor go there; nothing was changed. The sentences live in
 * `text/notShifted.ts`, and a code without one does not compile.
 *
 * `SHEET_UNCLEAR`: its rows and cells stand in no order, or two sheets bear the name. `ARRAY_FORMULA`: one formula fills
 * cells on both sides. `PIVOT`: a pivot table, or what it is made from. `ACROSS_SHEETS`: a formula adds up several sheets at
 * once. `NAME_RELATIVE`: a name means other cells from each place. `DRAWING`: a picture would have no room left.
 * `UNKNOWN_PART`: something that may say where cells are, of which nobody knows how. `NO_ROOM`: cells would fall off the
 * sheet.
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
