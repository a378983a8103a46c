/**
 * Why a file cannot be read. The sentences live in `text/files.ts`; a code without one does not compile.
 *
 * `NOT_A_ZIP`: not an .xlsx at all. `OLD_XLS`: Excel 97–2003. `NOT_A_WORKBOOK`: a zip of another kind. `DAMAGED`: it looks
 * like a workbook, but a part of it is missing or makes no sense. `TOO_MUCH`: it unpacks to more than is safe to hold; no
 * office's workbook does. `BLANK_TEXT`: a text of blanks only. `NO_COLUMNS`: a text without columns. `OLD_XML`: Excel
 * 2003's XML. `HTML`: a web page, which many systems export under the name .xls.
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
  | "DAMAGED"
  | "BLANK_TEXT"
  | "NO_COLUMNS"
  | "XLSB"
  | "NUMBERS"
  | "OLD_XML"
  | "HTML"
  | "PDF"
  | "WORD"
  | "PICTURE";

/**
 * Why a text file cannot be read whole. It has no parts to leave out, so it is refused, with the row where the trouble
 * begins.
 */
export type RowFailureCode = "OPEN_QUOTE" | "TEXT_AFTER_QUOTE" | "ROWS_IN_QUOTES" | "NUL_BYTES" | "MIXED_ENCODING";

export type FileFailure =
  | { readonly failure: FileFailureCode }
  | { readonly failure: RowFailureCode; readonly row: number }
  | {
      readonly failure: "ROW_TOO_LONG";
      readonly row: number;
      readonly cells: number;
      readonly columns: number;
      /** How many more rows are too long. */
      readonly others: number;
    };
