import type { Area } from "../core/cells/area";
import type { Cell } from "../core/cells/cell";

/**
 * A workbook to be written from nothing: pure data, the same file every time. Rows and columns count from 0 at A1.
 * Formulas stand without their equals sign and in the file's own form: English names, commas, calls of ours as
 * `_xldudf_DUKCAPIL_NAME(…)`. Colours are `RRGGBB`.
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
  /** Width of each column, in letters. */
  readonly widths: readonly number[];
  /** Heights of rows that differ from the usual, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly tables: readonly NewTable[];
  readonly rules: readonly NewInputRule[];
  readonly marks: readonly NewMark[];
  readonly charts: readonly NewChart[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly print: NewPrint;
  /** Protected without a password. */
  readonly locked: boolean;
  /** Out of sight until somebody asks for it, or until a program does. */
  readonly hidden?: "hidden" | "veryHidden";
  readonly tab?: string;
}

export interface NewCell {
  /** What the cell shows; of a formula, its stored result. */
  readonly value: Cell;
  readonly formula?: string;
  readonly style: NewStyle;
}

export interface NewStyle {
  /** Number format as Excel writes it; `General` without one. */
  readonly format?: string;
  readonly font?: NewFont;
  readonly fill?: string;
  /** Thin lines all around, or one thicker line below. */
  readonly border?: { readonly line: "box" | "below"; readonly colour: string };
  readonly align?: {
    readonly horizontal?: "left" | "center" | "right";
    readonly vertical?: "top" | "center";
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  /** Stays open to typing on a protected sheet. */
  readonly unlocked?: boolean;
}

export interface NewFont {
  /** In points; 11 without one. */
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

/** What may be typed into an area, and the hint that stands beside it while it is selected. */
export interface NewInputRule {
  readonly area: Area;
  readonly allows:
    | { readonly type: "list"; readonly choices: readonly string[] }
    | { readonly type: "whole" | "share" | "date" | "text" };
  readonly title: string;
  readonly hint: string;
  readonly refusal: string;
}

/** A conditional format: colours while a formula relative to the area's first cell is true, or bars in the cells. */
export type NewMark =
  | { readonly area: Area; readonly when: string; readonly fill: string; readonly colour: string }
  | { readonly area: Area; readonly bar: string };

/** A row of figures in a chart: references as formulas write them, with what they hold. */
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
  /** What the title says, and the cell it is read from where it changes with the figures. */
  readonly title: { readonly text: string; readonly ref?: string };
  readonly series: readonly ChartSeries[];
  /** Cells it covers. */
  readonly area: Area;
  /** What a screen reader says. */
  readonly says: string;
  readonly upFormat: string;
  /** Where the figures' axis begins, where that is not for Excel to choose. */
  readonly upFrom?: number;
  readonly upTo?: number;
}

export interface NewPrint {
  /** F4 is the folio of Indonesian offices, 8.5 × 13 inches. */
  readonly paper: "A4" | "F4";
  readonly landscape: boolean;
  /** Only this much; without it everything, however far a table has grown. */
  readonly area?: Area;
  /** Rows printed on every page, from 0. */
  readonly repeats?: readonly [from: number, to: number];
  readonly onOnePage?: boolean;
}

/** A sheet with nothing on it yet, upright on A4. */
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
