import type { Area } from "../core/cells/area";
import type { Cell } from "../core/cells/cell";
import type { SheetCells } from "../core/cells/sheetCells";
import type { NewChart } from "./newBook";
import type { NotWritten, WorkbookErrorCode } from "../contract/hostRefusal";
import type { NotArranged } from "../contract/notArranged";
import type { NotShifted } from "../contract/notShifted";
import type { SheetLook } from "./newSheet";

export type { NotWritten, WorkbookErrorCode };

/** One cell of a named sheet, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell and what stands in it; the formula without its equals sign. */
export interface CellState extends CellPlace {
  readonly value: Cell;
  readonly formula: string | undefined;
  readonly numberFormat: string;
}

/** A rectangle of a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A change to one cell: written only where the cell still holds `from`. */
export interface CellChange extends CellPlace {
  readonly from: Cell;
  readonly to: Cell;
  /** Format that the new value needs. A number written into a cell formatted as text gets "General" without it. */
  readonly numberFormat?: string;
}

export type WriteOutcome = "WRITTEN" | NotWritten;

/** A coloured mark of our own on a cell; the user's colours are never touched. */
export interface Mark extends CellPlace {
  readonly severity: "error" | "warning" | "info";
}

/** What a host cannot do is switched off with a sentence, so each ability can be asked for beforehand. */
export interface Abilities {
  readonly customFunctions: boolean;
  readonly marks: boolean;
  readonly changeEvents: boolean;
  readonly newSheets: boolean;
}

/** Sheets by their names, the one in front, or all that have cells. */
export type WhichSheets = "active" | "all" | readonly string[];

/** Progress of a long reading: how much of the whole is done, 0 to 1, and which sheet is being read. */
export interface ReadOptions {
  readonly onProgress?: (share: number, sheet?: string) => void;
  readonly signal?: AbortSignal;
}

/** The host said no. The pane turns the code into a sentence. */
export class WorkbookError extends Error {
  constructor(readonly code: WorkbookErrorCode) {
    super(code);
    this.name = "WorkbookError";
  }
}

/** A cell of a copied sheet that holds something else there; the formula without its equals sign. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
}

/** Why a sheet was not copied: rows could not come or go in the copy, or `CELLS` of it could not be changed. Nothing is left of it then. */
export type SheetRefusal = NotArranged | NotShifted | "CELLS";

/** A copy of a sheet behind it: rows come or go in it first, then cells are given other contents. */
export interface SheetCopy {
  readonly from: string;
  readonly name: string;
  readonly rows?: { readonly kind: "insert" | "delete"; readonly at: number; readonly count: number };
  readonly cells: readonly CopiedCell[];
}

/** The tables and names of a workbook. */
export interface BookContents {
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly headers: readonly string[] }[];
  /** Names of the whole workbook, with what they stand for: `='Kartu Stok'!A2:A9`, or `=1`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** A column to be added; `formula` is that of its first row, without the equals sign. */
export interface NewColumn {
  readonly header: string;
  readonly formula?: string;
}

/** Whether the spreadsheet loads our functions as soon as the workbook is opened. */
export interface Startup {
  isOn(): Promise<boolean>;
  turn(on: boolean): Promise<void>;
}

/** Formulas of ours on one sheet that show no result, as their functions are not known or not calculated. */
export interface Uncalculated {
  readonly sheet: string;
  readonly count: number;
  readonly isProtected: boolean;
}

/** Adds to a workbook what a template has and it has not. Nothing that is there is changed. */
export interface TemplateHost {
  contents(): Promise<BookContents>;
  /** Copies sheets out of another workbook's file to the end, formulas and looks included; answers with their names. */
  insertSheets(file: Uint8Array, names: readonly string[]): Promise<readonly string[]>;
  /** Draws charts on a sheet that has none, all of them or none. */
  drawCharts(sheet: string, charts: readonly NewChart[]): Promise<void>;
  /** Adds columns at the right end of a table. A column whose header is there already is left out. */
  addColumns(table: string, columns: readonly NewColumn[]): Promise<void>;
  /** Gives names that are still free. */
  addNames(names: readonly { readonly name: string; readonly formula: string }[]): Promise<void>;
}

/**
 * The spreadsheet as the pane needs it: Excel, the browser edition, a file on disk and tests each have an adapter. Every
 * method rejects with a `WorkbookError` and nothing else.
 */
export interface Workbook {
  readonly abilities: Abilities;
  sheetNames(): Promise<readonly string[]>;
  activeSheet(): Promise<string>;
  readSheet(name: string, options?: ReadOptions): Promise<SheetCells>;
  /** Reads several sheets in few requests; absent where reading them one by one costs no more. */
  readonly readSheets?: (which: WhichSheets, options?: ReadOptions) => Promise<readonly SheetCells[]>;
  /** What the user has selected. */
  selection(): Promise<SheetArea>;
  /** What stands in a cell, or in the first one selected. */
  readCell(place?: CellPlace): Promise<CellState>;
  /** Calls back with what the user selects; absent where the spreadsheet does not tell. */
  readonly onSelect?: (listener: (place: SheetArea) => void) => () => void;
  /** The values of an area, for filling a form. */
  readArea(place: SheetArea): Promise<readonly (readonly Cell[])[]>;
  /** Shows the cell and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Puts the sheet in front of the pane, where there is room for one of them; absent where both are always seen. */
  readonly bringForward?: () => void;
  /** Compares, then writes; one outcome per change, in order. */
  write(changes: readonly CellChange[]): Promise<readonly WriteOutcome[]>;
  /** Puts a formula in a cell that is blank or already holds a formula of ours. */
  writeFormula(place: CellPlace, formula: string, numberFormat?: string): Promise<WriteOutcome>;
  /** Puts back what a cell held before a formula went into it, where that formula still stands. */
  putBack(former: CellState, formula: string): Promise<WriteOutcome>;
  /**
   * Enters again every formula of ours in the workbook that the spreadsheet did not take for one, and no other; answers with
   * how many. The former texts are kept until they are taken back.
   */
  repairFormulas(): Promise<number>;
  /** Sheets with formulas of ours that show no result; absent where there can be none. May wait until nothing else is asked. */
  readonly uncalculated?: (when?: "now" | "still") => Promise<readonly Uncalculated[]>;
  /** Absent where the spreadsheet offers no choice. */
  readonly startup?: Startup;
  /** Puts the formulas back that repairs replaced, where nobody changed them since; answers with how many. */
  takeBackRepair(): Promise<number>;
  /** Replaces all marks of our own on a sheet by these. */
  mark(sheet: string, marks: readonly Mark[]): Promise<void>;
  /**
   * Adds a sheet of values at the end, under this name or the next free one; answers with its name. Its columns are as wide as
   * what stands in them, and it is printed on A4, one page wide.
   */
  addSheet(name: string, cells: readonly (readonly Cell[])[], look?: SheetLook): Promise<string>;
  /** Adds a copy of a sheet, as one step to undo where sheets can be taken back, or says why not; absent where it cannot copy. */
  readonly copySheet?: (copy: SheetCopy) => Promise<SheetRefusal | undefined>;
  /** What bringing in a template needs; absent where the spreadsheet cannot do that. */
  readonly template?: TemplateHost;
  /** Calls back after the user changed cells; the returned function stops it. */
  onChange(listener: (place: SheetArea) => void): () => void;
  /**
   * Calls back when the spreadsheet leaves a request unanswered for a while, and when it has answered; absent where it
   * always answers at once.
   */
  readonly onWaiting?: (listener: (isWaiting: boolean) => void) => () => void;
  /** Settings kept inside the workbook. */
  readSetting(key: string): Promise<string | undefined>;
  writeSetting(key: string, value: string): Promise<void>;
}
