import type { SheetCells } from "../../core/cells/sheetCells";
import type { UnreadReason } from "../../contract/unreadColumn";
import type { SheetKind } from "../../sheets/sheetKind";

/** Why a column of the sheet was taken for a column of the kind. */
export type MatchReason =
  /** The header is one of the known spellings. */
  | "SPELLING"
  /** The same words in another order. */
  | "WORDS"
  /** A known spelling stands inside a longer header. */
  | "PART"
  /** Its words mean what the column counts. */
  | "MEANING"
  /** The figures of its rows prove what its words leave open. */
  | "FIGURES"
  /** The user said so. */
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
  /** The header as it stands in the sheet, groups joined with "›". */
  readonly header: string;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly reason: MatchReason;
}

/** A column of the kind for which the sheet offers more than one: the user decides, nobody guesses. */
export interface AmbiguousColumn {
  readonly key: string;
  readonly candidates: readonly { readonly column: number; readonly header: string }[];
}

/** A header that resembles a known spelling too little to be taken for it, and enough to be asked about. */
export interface NearMiss {
  readonly column: number;
  readonly header: string;
  readonly key: string;
  readonly spelling: string;
}

/** A table found on a sheet: what kind it is, where it begins, and which column is which. */
export interface RecognisedTable {
  readonly kind: SheetKind;
  /** 0 to 1: how much of the sheet's headers the kind explains. */
  readonly confidence: number;
  /** First row of the header, from 0, and how many rows it has. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** First row under the header, and the row after the last one that may belong to the table. */
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
  /** The user said what kind it is, or what a column holds. */
  readonly isSettled?: true;
  /** Columns of the sheet that the user took out of the table. */
  readonly aside?: readonly number[];
  /** What the user said percentages are of: the key of the base by the key of the percentage. */
  readonly bases?: Bases;
}

export type Bases = Readonly<Record<string, string>>;

/** A user's own choice of kind and columns for one table: column of the sheet by key; null for "not in this sheet". */
export interface Mapping {
  readonly kind: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number | null>>;
  /** Columns of the sheet that are no part of the table. */
  readonly aside?: readonly number[];
  /** A column of the table, by which it is told from one beside it. */
  readonly at?: number;
  readonly bases?: Bases;
}

/** The user's own choices for a sheet, remembered from before. */
export type MappingsOf = (sheet: SheetCells) => readonly Mapping[];

/** What a row of the table is. Only data rows are checked as data. */
export const ROW = {
  BLANK: 0,
  DATA: 1,
  TOTAL: 2,
  /** The header again, after a page break. */
  HEADER: 3,
  /** 1 2 3 4 under the header. */
  NUMBERING: 4,
  /** A parent whose figures are the sum of the rows under it. */
  PARENT: 5,
  /** Titles, notes, signatures. */
  NOTE: 6,
} as const;

export type RowRole = (typeof ROW)[keyof typeof ROW];
