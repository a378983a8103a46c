import type { Area } from "./area";
import type { Range } from "./cell";

/** An Excel table on a sheet. Its area includes the header row and the total row, if it has them. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
}

/**
 * One sheet as it was found: a snapshot that never changes. Rows and columns count from 0 at A1; `cells` reaches from A1 to
 * the last filled cell, each row as long as it needs to be.
 */
export interface SheetCells {
  readonly name: string;
  /** The name of its file, without the ending, if the reader knows it. */
  readonly file?: string;
  readonly cells: Range;
  /** The formula of a cell, without its equals sign; undefined for a constant. */
  formula(row: number, column: number): string | undefined;
  /** True for a formula without a result: the program that wrote the file does not calculate. */
  isUncalculated(row: number, column: number): boolean;
  /** The number format of a cell, as Excel writes it (`0.00%`, `dd/mm/yyyy`); undefined or "General" for none. */
  numberFormat(row: number, column: number): string | undefined;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableArea[];
  /** The sheet comes from a file without types, so no cell of it is a number or a date that was stored as text. */
  readonly untyped: boolean;
}

const NOTHING: ReadonlySet<number> = new Set();

/** A sheet of bare cells: no formulas, formats, merges or tables unless given. */
export function sheetCells(name: string, cells: Range, more: Partial<SheetCells> = {}): SheetCells {
  return {
    name,
    cells,
    formula: () => undefined,
    isUncalculated: () => false,
    numberFormat: () => undefined,
    merges: [],
    hiddenRows: NOTHING,
    hiddenColumns: NOTHING,
    tables: [],
    untyped: false,
    ...more,
  };
}
