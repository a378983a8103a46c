import type { SheetCells } from "../../core/cells/sheetCells";
import type { UnreadReason } from "../../contract/unreadColumn";
import type { SheetKind } from "../../sheets/sheetKind";

/** Why a column of the sheet was matched to a column of the kind. */
export type MatchReason =
  /** The header is one of the known spellings. */
  | "SPELLING"
  /** The same words in a different order. */
  | "WORDS"
  /** A known spelling is part of a longer header. */
  | "PART"
  /** The words mean what the column counts. */
  | "MEANING"
  /** The figures of the rows prove what the words leave open. */
  | "FIGURES"
  /** The user chose it. */
  | "CHOSEN";

/** A column of figures that is neither read nor asked about. */
export interface UnreadColumn {
  readonly column: number;
  readonly header: string;
  readonly why: UnreadReason;
}

export interface MatchedColumn {
  /** The column's key in the kind. */
  readonly key: string;
  /** The header as in the sheet, groups joined with "›". */
  readonly header: string;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly reason: MatchReason;
}

/** A column of the kind with more than one candidate in the sheet: the user decides. */
export interface AmbiguousColumn {
  readonly key: string;
  readonly candidates: readonly { readonly column: number; readonly header: string }[];
}

/** A header close enough to a known spelling to ask about, but not to accept. */
export interface NearMiss {
  readonly column: number;
  readonly header: string;
  readonly key: string;
  readonly spelling: string;
}

/** A table found on a sheet: what kind it is, where it begins, and which column is which. */
export interface RecognisedTable {
  readonly kind: SheetKind;
  /** 0 to 1: the share of the sheet's headers that the kind explains. */
  readonly confidence: number;
  /** First row of the header, from 0, and how many rows it has. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** The first row under the header, and the row after the last one that may belong to the table. */
  readonly firstRow: number;
  readonly endRow: number;
  /** The table's own columns, for sheets with tables side by side. */
  readonly firstColumn: number;
  readonly endColumn: number;
  readonly columns: readonly MatchedColumn[];
  readonly ambiguous: readonly AmbiguousColumn[];
  readonly nearMisses: readonly NearMiss[];
  /** Required columns that were not found. */
  readonly missing: readonly string[];
  /** Columns of figures that are not read. */
  readonly unread: readonly UnreadColumn[];
  /** True when the user chose the kind or a column. */
  readonly isSettled?: true;
  /** Columns of the sheet that the user removed from the table. */
  readonly aside?: readonly number[];
  /** What the user said percentages are shares of: the key of the base by the key of the percentage. */
  readonly bases?: Bases;
}

export type Bases = Readonly<Record<string, string>>;

/** A user's choice of kind and columns for one table: column of the sheet by key; null for "not in this sheet". */
export interface Mapping {
  readonly kind: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number | null>>;
  /** Columns of the sheet that are not part of the table. */
  readonly aside?: readonly number[];
  /** A column of the table that tells it from a table beside it. */
  readonly at?: number;
  readonly bases?: Bases;
}

/** The user's stored choices for a sheet. */
export type MappingsOf = (sheet: SheetCells) => readonly Mapping[];

/** The role of a row in the table. Only data rows are checked as data. */
export const ROW = {
  BLANK: 0,
  DATA: 1,
  TOTAL: 2,
  /** The header repeated after a page break. */
  HEADER: 3,
  /** 1 2 3 4 under the header. */
  NUMBERING: 4,
  /** A parent row: its figures are the sums of the rows under it. */
  PARENT: 5,
  /** Titles, notes, signatures. */
  NOTE: 6,
} as const;

export type RowRole = (typeof ROW)[keyof typeof ROW];
