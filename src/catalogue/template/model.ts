import type { Area } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";

/**
 * The template workbook before it is written: pure data, the same every time. Rows and columns count from 0 at A1.
 * Formulas stand without their equals sign and in the file's own form: English names, commas, our calls as
 * `_xldudf_DUKCAPIL_NAME(…)`.
 */
export interface TemplateBook {
  /** Raised whenever a sheet or a column is added; kept in the workbook under the name `LEMBAR_TEMPLATE`. */
  readonly version: number;
  readonly sheets: readonly TemplateSheet[];
  readonly names: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** `'Kartu Stok'!$A$5:$A$3000`, or a constant. */
  readonly refersTo: string;
}

/** What a cell is for; the writer gives each its colours and letters. */
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
  /** Computed, and what a reader looks for first. */
  | "figure";

export interface TemplateCell {
  /** What the cell shows; of a formula, its cached result. */
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
  /** The column's formula as it stands in the first row of data. */
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

/** What may be typed into an area, and the hint that stands beside it while it is selected. */
export interface InputRule {
  readonly area: Area;
  readonly allows:
    | { readonly type: "list"; readonly choices: readonly string[] }
    | { readonly type: "whole" | "share" | "date" | "text" };
  readonly title: string;
  readonly hint: string;
  readonly refusal: string;
}

/** A conditional format. Formulas are relative to the area's first cell; none calls a function of ours. */
export type Mark =
  | { readonly area: Area; readonly when: string; readonly tone: "warn" | "alarm" | "good" | "quiet" }
  | { readonly area: Area; readonly bar: true };

/** A row of figures in a chart: references as formulas write them, with what they hold. */
export interface Series {
  readonly name: string;
  readonly across: ChartRange;
  readonly up: ChartRange;
  readonly drawn: "line" | "dashed" | "bar" | "thin";
}

export interface ChartRange {
  readonly ref: string;
  readonly values: readonly Cell[];
  readonly format: string;
}

export interface TemplateChart {
  /** Lines over days, or bars by area. */
  readonly type: "days" | "areas";
  /** What the title says, and the cell it is read from where it changes with the figures. */
  readonly title: { readonly text: string; readonly ref?: string };
  readonly series: readonly Series[];
  /** Cells it covers. */
  readonly area: Area;
  /** What a screen reader says. */
  readonly says: string;
  readonly upFormat: string;
  /** Where the figures' axis begins, where that is not for Excel to choose. */
  readonly upFrom?: number;
}

export interface TemplatePrint {
  readonly paper: "A4" | "F4";
  readonly landscape: boolean;
  /** Only this much; without it everything, however far a table has grown. */
  readonly area?: Area;
  /** Rows printed on every page, from 0. */
  readonly repeats?: readonly [from: number, to: number];
  readonly onOnePage?: boolean;
}

export interface TemplateSheet {
  readonly name: string;
  readonly cells: readonly (readonly (TemplateCell | undefined)[])[];
  /** Width of each column, in letters. */
  readonly widths: readonly number[];
  /** Heights of rows that differ from the usual, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly TemplateTable[];
  readonly rules: readonly InputRule[];
  readonly marks: readonly Mark[];
  readonly charts: readonly TemplateChart[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: TemplatePrint;
  /** Protected without a password. A table on a protected sheet cannot grow, so sheets of data are not. */
  readonly locked: boolean;
  /** Colour of the tab, as `1F6F54`. */
  readonly tab: string;
}
