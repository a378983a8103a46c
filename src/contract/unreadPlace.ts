/**
 * What could not be read in a workbook that was read otherwise; the cells show `#REF!`, because their content is unknown.
 *
 * `TEXT_MISSING`: a cell refers to a text that the file lacks. `NUMBER_UNCLEAR`: a cell should hold a number but does not.
 * `SHEET_MISSING`: a tab without its sheet.
 */
export type UnreadCode = "TEXT_MISSING" | "NUMBER_UNCLEAR" | "SHEET_MISSING";

/** One kind of unread cell on one sheet: the first such cell, and their number; no cell for a whole sheet. */
export interface UnreadPlace {
  readonly code: UnreadCode;
  readonly sheet: string;
  readonly cell?: string;
  readonly count: number;
}
