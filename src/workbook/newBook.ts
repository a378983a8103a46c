import type { Area } from "../core/cells/area";
import type { Cell } from "../core/cells/cell";

/**
 * A new workbook as plain data that always gives the same file. Rows and columns count from 0 at A1. Formulas have no equals
 * sign and use the notation of files: English names, commas, our calls as `_xldudf_DUKCAPIL_NAME(…)`. Colours are `RRGGBB`.
 */
export interface NewBook {
  readonly title: string;
  readonly sheets: readonly NewSheet[];
  readonly names: readonly NewName[];
}

export interface NewName {
  readonly name: string;
  /** `'Kartu Stok'!$A$5:$A$3000`, or a constant. */
  readonly refersTo: string;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly (NewCell | undefined)[])[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Heights of rows that differ from the default, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly NewTable[];
  readonly rules: readonly NewInputRule[];
  readonly marks: readonly NewMark[];
  readonly charts: readonly NewChart[];
  /** Frozen rows and columns. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly print: NewPrint;
  /** Protected without a password. */
  readonly locked: boolean;
  /** Hidden until the user shows it (`hidden`), or until a program does (`veryHidden`). */
  readonly hidden?: "hidden" | "veryHidden";
  readonly tab?: string;
}

export interface NewCell {
  /** The value shown; for a formula, its stored result. */
  readonly value: Cell;
  readonly formula?: string;
  readonly style: NewStyle;
}

export interface NewStyle {
  /** Number format in Excel's notation; `General` by default. */
  readonly format?: string;
  readonly font?: NewFont;
  readonly fill?: string;
  /** Thin lines on all sides, or one thicker line below. */
  readonly border?: { readonly line: "box" | "below"; readonly colour: string };
  readonly align?: {
    readonly horizontal?: "left" | "center" | "right";
    readonly vertical?: "top" | "center";
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  /** Stays editable on a protected sheet. */
  readonly unlocked?: boolean;
}

export interface NewFont {
  /** In points; 11 by default. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
}

/** An Excel table; its first row is its header row and holds the headers as texts. */
export interface NewTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly { readonly header: string; readonly formula?: string }[];
}

/** What may be entered in an area, with the hint shown while it is selected. */
export interface NewInputRule {
  readonly area: Area;
  readonly allows:
    | { readonly type: "list"; readonly choices: readonly string[] }
    | { readonly type: "whole" | "share" | "date" | "text" };
  readonly title: string;
  readonly hint: string;
  readonly refusal: string;
}

/** A conditional format: colours while a formula relative to the area's first cell is true, or data bars. */
export type NewMark =
  | { readonly area: Area; readonly when: string; readonly fill: string; readonly colour: string }
  | { readonly area: Area; readonly bar: string };

/** A series of a chart: references in formula notation, with their content. */
export interface ChartSeries {
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

export interface NewChart {
  /** Lines over days, or bars by area. */
  readonly type: "days" | "areas";
  /** The text of the title, and its cell if it changes with the figures. */
  readonly title: { readonly text: string; readonly ref?: string };
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly area: Area;
  /** The text for screen readers. */
  readonly says: string;
  readonly upFormat: string;
  /** The start of the figures' axis, unless Excel chooses it. */
  readonly upFrom?: number;
  readonly upTo?: number;
}

export interface NewPrint {
  /** F4 is the folio format of Indonesian offices, 8.5 × 13 inches. */
  readonly paper: "A4" | "F4";
  readonly landscape: boolean;
  /** The print area; by default everything, also when a table grows. */
  readonly area?: Area;
  /** Rows printed on every page, from 0. */
  readonly repeats?: readonly [from: number, to: number];
  readonly onOnePage?: boolean;
}

/** An empty sheet in portrait on A4. */
export const emptySheet = (name: string): NewSheet => ({
  name,
  cells: [],
  widths: [],
  heights: new Map(),
  merges: [],
  tables: [],
  rules: [],
  marks: [],
  charts: [],
  frozen: { rows: 0, columns: 0 },
  gridLines: true,
  print: { paper: "A4", landscape: false },
  locked: false,
});
