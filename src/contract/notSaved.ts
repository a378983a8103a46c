/**
 * Why one cell of a file keeps its old content; nothing of the change was written. The sentences live in
 * `text/notSaved.ts`, and a code without one does not compile.
 *
 * `SHEET_GONE`: no sheet of that name, or none with cells. `SHEET_UNCLEAR`: its rows and cells are out of order, or two
 * sheets have the name. `SIGNED`: any change would break the file's digital signature. `FORMULA_UNSUPPORTED`: a formula
 * that only Excel itself can write. `VALUE_UNSUPPORTED`: a value that a file cannot hold. `TABLE_STAYS`: the cell is
 * written, but the table above it does not take it in.
 */
export type NotSaved =
  | "SHEET_GONE"
  | "SHEET_UNCLEAR"
  | "SIGNED"
  | "OUTSIDE"
  | "MERGED"
  | "PROTECTED"
  | "TABLE_HEADER"
  | "TABLE_TOTAL"
  | "TABLE_STAYS"
  | "PIVOT"
  | "SHARED_FORMULA"
  | "ARRAY_FORMULA"
  | "FORMULA_UNSUPPORTED"
  | "VALUE_UNSUPPORTED"
  | "TEXT_TOO_LONG"
  | "NO_STYLE";
