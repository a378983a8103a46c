/** One cell of what was copied in another program. */
export interface OutsideCell {
  /** What it shows there. */
  readonly text: string;
  /** The number behind it, where the program says it. */
  readonly number?: number;
  /** A text there, whatever it looks like. */
  readonly isText?: true;
  /** Its number format there, as Excel writes it. */
  readonly format?: string;
}

export type DecimalSign = "," | ".";

/** What was copied in another program, row by row; `decimal` where that program says how it writes decimals. */
export interface OutsideTable {
  readonly rows: readonly (readonly OutsideCell[])[];
  readonly decimal?: DecimalSign;
}
