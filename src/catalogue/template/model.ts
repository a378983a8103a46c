import type { Area } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import type { NewChart, NewInputRule, NewName, NewPrint } from "../../workbook/newBook";

/**
 * The template workbook before it is written: pure data, the same every time. Rows and columns count from 0 at A1.
 * Formulas stand without their equals sign and in the file's own form: English names, commas, our calls as
 * `_xldudf_DUKCAPIL_NAME(…)`.
 */
export interface TemplateBook {
  /** Raised whenever a sheet or a column is added; kept in the workbook under the name `LEMBAR_TEMPLATE`. */
  readonly version: number;
  readonly sheets: readonly TemplateSheet[];
  readonly names: readonly NewName[];
}

/** The purpose of a cell; the writer gives each its colours and font. */
export type Look =
  | "title"
  | "about"
  | "section"
  | "header"
  | "label"
  | "note"
  | "text"
  /** Filled in by the user; not locked. */
  | "input"
  /** Computed; locked. */
  | "computed"
  /** Computed, and what readers look for first. */
  | "figure";

export interface TemplateCell {
  /** The cell's value; for a formula, its cached result. */
  readonly value: Cell;
  readonly formula?: string;
  readonly look: Look;
  /** Number format as Excel writes it. */
  readonly format?: string;
  /** A sheet that a click on the cell opens. */
  readonly opens?: string;
}

export interface TemplateColumn {
  /** Key of the kind's column; of a sheet of no kind, a key of its own. */
  readonly key: string;
  readonly header: string;
  /** The column's formula as in the first row of data. */
  readonly formula?: string;
}

/** An Excel table with its header row. */
export interface TemplateTable {
  readonly name: string;
  /** Name of the kind of sheet its columns come from; null for a table of no kind. */
  readonly kind: string | null;
  readonly area: Area;
  readonly columns: readonly TemplateColumn[];
}

/** A conditional format. Formulas are relative to the area's first cell; none calls a function of ours. */
export type Mark =
  | { readonly area: Area; readonly when: string; readonly tone: "warn" | "alarm" | "good" | "quiet" }
  | { readonly area: Area; readonly bar: true };

export interface TemplateSheet {
  readonly name: string;
  readonly cells: readonly (readonly (TemplateCell | undefined)[])[];
  /** Width of each column, in letters. */
  readonly widths: readonly number[];
  /** Heights of rows that differ from the default, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly TemplateTable[];
  readonly rules: readonly NewInputRule[];
  readonly marks: readonly Mark[];
  readonly charts: readonly NewChart[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: NewPrint;
  /** Protected without a password. A table on a protected sheet cannot grow, so sheets of data are not. */
  readonly locked: boolean;
  /** Colour of the tab, as `1F6F54`. */
  readonly tab: string;
}
