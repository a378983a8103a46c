import type { Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import type { NotSaved } from "../../../contract/notSaved";
import type { LookPatch } from "../restyle/lookPatch";

/**
 * What one cell shall hold, counted from 0 at A1. `formula` comes without its equals sign, as the cell shows it or as a
 * file holds it; without one the value is a constant. `value` is the formula's result then. A cell that one formula
 * fills together with others is given with that formula, and only its value is written. Without a `numberFormat` the
 * cell keeps the one it has, and without a `look` it looks as before. An empty text is a blank cell.
 */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
  readonly value: Cell;
  readonly numberFormat?: string;
  readonly look?: LookPatch;
  /** Bold text; of sheets that are added. */
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
  /** How many rows it has then, its header included. */
  readonly rows: number;
}

/** The cell of a formula that keeps its result until Excel works it out, which it is marked for. */
export interface WaitingFormula {
  readonly row: number;
  readonly column: number;
}

/** A column or row that got another size, in pixels, or was hidden or shown again; what is not given stays. */
export interface StripPatch {
  /** Counted from 0. */
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  /** Of a column: how cells of it look that say nothing themselves. */
  readonly look?: LookPatch;
}

/** How a sheet is laid out otherwise than the file has it. */
export interface LayoutPatch {
  readonly columns?: readonly StripPatch[];
  readonly rows?: readonly StripPatch[];
  /** Rows and columns that stay in sight; 0 of both for none. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** All merged cells of the sheet, where some were merged or parted. */
  readonly merges?: readonly Area[];
}

/** The changed cells of one sheet, the tables that grow over some of them, and its layout where that changed. */
export interface SheetPatch {
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
  readonly tables?: readonly TableGrowth[];
  readonly waiting?: readonly WaitingFormula[];
  readonly layout?: LayoutPatch;
  /** The sheet is new: the file gets it behind its others. */
  readonly added?: AddedSheet;
}

/** A cell that keeps what the file held before, and why; of a table that stays as it was, the cell below its first. */
export interface Refusal {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly code: NotSaved;
}
