/**
 * What of a workbook could not be read while the rest was; the cells show `#REF!`, for nobody knows what they hold.
 *
 * `TEXT_MISSING`: a cell refers to a text that the file has not. `NUMBER_UNCLEAR`: a cell is said to hold a number and
 * holds none. `SHEET_MISSING`: a tab without its sheet.
 */
export type UnreadCode = "TEXT_MISSING" | "NUMBER_UNCLEAR" | "SHEET_MISSING";

/** One kind of unread cell on one sheet: the first of them, and how many there are; no cell for a whole sheet. */
export interface UnreadPlace {
  readonly code: UnreadCode;
  readonly sheet: string;
  readonly cell?: string;
  readonly count: number;
}
