import type { Words } from "../core/words";

/** Why a change between two reports is worth a second look. */
export type ChangeDoubt =
  /** A figure that only grows has fallen. */
  | "FELL"
  /** It changed far more than the other rows of its column, or by a factor of five or more. */
  | "JUMPED"
  /** It stayed the same while most other rows of its column changed. */
  | "UNMOVED";

/** A figure of one row, or of a whole table, in two reports. Cells are addresses without their sheet. */
export interface FigureChange {
  /** The row in its own words, such as "Curup"; undefined for a whole table and for lists of persons. */
  readonly row: string | undefined;
  /** The column's key, and its header in the later report. */
  readonly key: string;
  readonly header: string;
  /** A share of a base, to be shown as a percentage. */
  readonly isShare: boolean;
  readonly before: number;
  readonly after: number;
  readonly cells: { readonly before: string | null; readonly after: string | null };
  readonly doubt?: ChangeDoubt;
}

/** A row that only one of the two reports has. */
export interface LoneRow {
  readonly row: string | undefined;
  readonly cell: string;
}

/** Two tables of one kind, the earlier and the later. */
export interface TableComparison {
  readonly kind: { readonly name: string; readonly title: Words };
  readonly sheets: { readonly before: string; readonly after: string };
  /** Rows with the same key are compared; if no day is in both, the tables are compared as wholes. */
  readonly by: "ROWS" | "TOTALS";
  /** How many rows are in both, and how many of them are exactly the same. */
  readonly shared: number;
  readonly same: number;
  readonly added: readonly LoneRow[];
  /** Rows of the earlier report that the later one lacks; doubtful in a table of areas. */
  readonly gone: readonly LoneRow[];
  readonly goneIsDoubtful: boolean;
  /** Rows whose key appears more than once in a report: the last one counts. */
  readonly repeated: number;
  /** Columns that only one report has, by their headers. */
  readonly columns: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Doubtful ones first, then by how much they changed. */
  readonly changes: readonly FigureChange[];
}

export interface Comparison {
  readonly tables: readonly TableComparison[];
  /** Tables that have no partner. */
  readonly alone: readonly {
    readonly side: "before" | "after";
    readonly sheet: string;
    readonly title: Words;
  }[];
}

/** How many changes and lost rows are worth a second look. */
export function doubtsOf({ tables }: Comparison): number {
  return tables.reduce(
    (sum, { changes, gone, goneIsDoubtful }) =>
      sum + changes.filter(({ doubt }) => doubt).length + (goneIsDoubtful ? gone.length : 0),
    0,
  );
}
