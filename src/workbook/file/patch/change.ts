import type { Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import type { NotSaved } from "../../../contract/notSaved";
import type { RowFilter } from "../filter/rowFilter";
import type { LookPatch } from "../restyle/lookPatch";

/**
 * The new content of a cell, counted from 0 at A1. `formula` comes without its equals sign, as the cell shows it or as a file
 * stores it; without one the value is a constant, with one it is the formula's result. For a cell inside the area of one
 * formula, pass that formula; only the value is written. Without a `numberFormat` the cell keeps its own, and without a `look`
 * it looks as before. An empty text is a blank cell.
 */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly value: Cell;
  readonly numberFormat?: string;
  readonly look?: LookPatch;
  /** Bold text; only in added sheets. */
  readonly bold?: true;
}

/** A sheet that the file does not have yet. */
export interface AddedSheet {
  /** Widths of its columns, in pixels. */
  readonly widths: readonly number[];
}

/** A table that takes in the rows below it. */
export interface TableGrowth {
  readonly name: string;
  /** The new number of rows, header included. */
  readonly rows: number;
}

/** The cell of a formula that keeps its result and is marked for Excel to calculate. */
export interface WaitingFormula {
  readonly row: number;
  readonly column: number;
}

/** A column or row with a new size, in pixels, or hidden or shown again; missing fields stay unchanged. */
export interface StripPatch {
  /** Counted from 0. */
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  /** For a column: the look and the number format of its cells without a style of their own. */
  readonly look?: LookPatch;
  readonly numberFormat?: string;
}

/** Changes to the layout of a sheet. */
export interface LayoutPatch {
  readonly columns?: readonly StripPatch[];
  readonly rows?: readonly StripPatch[];
  /** Frozen rows and columns; 0 of both for none. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** All merged cells of the sheet, if any were merged or split. */
  readonly merges?: readonly Area[];
}

/** A filter of a sheet, or of one of its tables, as it is now. */
export interface FilterPatch {
  /** The table's name; the sheet's own filter without one. */
  readonly table?: string;
  /** Undefined for none; `area` is of the sheet's own. */
  readonly filter?: RowFilter & { readonly area?: Area };
}

/** Changes to one sheet: its cells, the tables that grow over some of them, and its layout. */
export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
  readonly tables?: readonly TableGrowth[];
  readonly waiting?: readonly WaitingFormula[];
  readonly layout?: LayoutPatch;
  readonly filters?: readonly FilterPatch[];
  /** A new sheet, added after the others. */
  readonly added?: AddedSheet;
}

/** A cell that keeps its old content, with the reason; for a table that could not grow, the cell below its first. */
export interface Refusal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly code: NotSaved;
}
