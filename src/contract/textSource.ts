/** How the bytes of a text file were turned into letters. `ASCII` holds nothing that encodings write differently. */
export type Encoding = "ASCII" | "UTF-8" | "UTF-16" | "WINDOWS-1252" | "UTF-8+WINDOWS-1252";

/** How a file without types or columns of its own, such as a .csv, was read: worth telling, for all of it is inferred. */
export interface TextSource {
  /** What parts the cells of a row; undefined where nothing does. */
  readonly separator: string | undefined;
  readonly encoding: Encoding;
  /** Each row stood in one cell, as a program leaves them that opened the file with another separator. */
  readonly rowsInOneCell: boolean;
  /** The separator that the file's first line names and that does not part its rows. */
  readonly wrongSeparatorLine?: string;
  /** The row that the file may break off in, counted from 1: shorter than the rest, without the line end they have. */
  readonly brokenOff?: number;
}
