/** One cell copied from another program. */
export interface OutsideCell {
  /** The text it shows there. */
  readonly text: string;
  /** The number behind it, if the program gives it. */
  readonly number?: number;
  /** A text there, whatever it looks like. */
  readonly isText?: true;
  /** Its number format there, in Excel's notation. */
  readonly format?: string;
}

export type DecimalSign = "," | ".";

/** Data copied from another program, row by row; `decimal` if that program states its decimal sign. */
export interface OutsideTable {
  readonly rows: readonly (readonly OutsideCell[])[];
  readonly decimal?: DecimalSign;
}
