/** How the bytes of a text file were turned into letters. `ASCII` holds only characters that all encodings write alike. */
export type Encoding = "ASCII" | "UTF-8" | "UTF-16" | "WINDOWS-1252" | "UTF-8+WINDOWS-1252";

/** How a file without types or columns, such as a .csv, was read. The report says so, because all of it is inferred. */
export interface TextSource {
  /** The separator between cells; undefined if there is none. */
  readonly separator: string | undefined;
  readonly encoding: Encoding;
  /** Each row was in one cell, as after opening the file with another separator. */
  readonly rowsInOneCell: boolean;
  /** The separator that the file's first line names but its rows do not use. */
  readonly wrongSeparatorLine?: string;
  /** The row in which the file may break off, counted from 1: shorter than the rest, and without their line end. */
  readonly brokenOff?: number;
}
