/**
 * Why one cell of a file keeps what it held before; nothing of the change was written. The sentences live in
 * `text/notSaved.ts`, and a code without one does not compile.
 *
 * `SHEET_GONE`: no sheet of that name, or none with cells. `SHEET_UNCLEAR`: its rows and cells stand in no order, or two
 * sheets bear the name. `SIGNED`: any change would break the file's digital signature. `FORMULA_UNSUPPORTED`: a formula
 * that only Excel itself can write. `VALUE_UNSUPPORTED`: a value that a file has no way to hold. `TABLE_STAYS`: the cell is
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
