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

/** A cell with its content; the formula without its equals sign. */
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

/** A change to one cell, written only if the cell still holds `from`. */
export interface CellChange extends CellPlace {
  readonly from: Cell;
  readonly to: Cell;
  /** The format for the new value. Without it, a number in a cell formatted as text gets "General". */
  readonly numberFormat?: string;
}

export type WriteOutcome = "WRITTEN" | NotWritten;

/** A coloured mark on a cell; the user's own colours are never changed. */
export interface Mark extends CellPlace {
  readonly severity: "error" | "warning" | "info";
}

/** What the host can do. Whatever it cannot do is disabled with an explanation. */
export interface Abilities {
  readonly customFunctions: boolean;
  readonly marks: boolean;
  readonly changeEvents: boolean;
  readonly newSheets: boolean;
}

/** Sheets by name, the active sheet, or all sheets with cells. */
export type WhichSheets = "active" | "all" | readonly string[];

/** Progress of a long reading: the share done, 0 to 1, and the sheet being read. */
export interface ReadOptions {
  readonly onProgress?: (share: number, sheet?: string) => void;
  readonly signal?: AbortSignal;
}

/** A refusal by the host. The pane turns the code into a sentence. */
export class WorkbookError extends Error {
  constructor(readonly code: WorkbookErrorCode) {
    super(code);
    this.name = "WorkbookError";
  }
}

/** A cell with different content in a copied sheet; the formula without its equals sign. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
}

/**
 * Why a sheet was not copied: rows could not be inserted or deleted in the copy, or `CELLS` of it could not be changed. The
 * copy is then removed.
 */
export type SheetRefusal = NotArranged | NotShifted | "CELLS";

/** A copy of a sheet after it: first rows are inserted or deleted in it, then cells get new contents. */
export interface SheetCopy {
  readonly from: string;
  readonly name: string;
  readonly rows?: { readonly kind: "insert" | "delete"; readonly at: number; readonly count: number };
  readonly cells: readonly CopiedCell[];
}

/** The tables and names of a workbook. */
export interface BookContents {
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly headers: readonly string[] }[];
  /** Names of the whole workbook with their formulas: `='Kartu Stok'!A2:A9`, or `=1`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** A new column; `formula` belongs to its first row, without the equals sign. */
export interface NewColumn {
  readonly header: string;
  readonly formula?: string;
}

/** Whether the spreadsheet loads our functions when the workbook is opened. */
export interface Startup {
  isOn(): Promise<boolean>;
  turn(on: boolean): Promise<void>;
}

/** Formulas of ours on one sheet without a result, because their functions are not known or not calculated. */
export interface Uncalculated {
  readonly sheet: string;
  readonly count: number;
  readonly isProtected: boolean;
}

/** Adds what a template has and the workbook lacks. Existing content is never changed. */
export interface TemplateHost {
  contents(): Promise<BookContents>;
  /** Copies sheets from another workbook's file to the end, with formulas and looks; returns their names. */
  insertSheets(file: Uint8Array, names: readonly string[]): Promise<readonly string[]>;
  /** Draws charts on a sheet without charts, all or none. */
  drawCharts(sheet: string, charts: readonly NewChart[]): Promise<void>;
  /** Adds columns at the right end of a table, except those whose header exists already. */
  addColumns(table: string, columns: readonly NewColumn[]): Promise<void>;
  /** Adds names that do not exist yet. */
  addNames(names: readonly { readonly name: string; readonly formula: string }[]): Promise<void>;
}

/**
 * The spreadsheet as the pane needs it; Excel, the browser edition, files on disk and tests each have an adapter. Every method
 * rejects only with a `WorkbookError`.
 */
export interface Workbook {
  readonly abilities: Abilities;
  sheetNames(): Promise<readonly string[]>;
  activeSheet(): Promise<string>;
  /** Loads what reading needs, so that everything a press asks goes out together. */
  readonly prepare?: () => Promise<unknown>;
  readSheet(name: string, options?: ReadOptions): Promise<SheetCells>;
  /** Reads several sheets in few requests; absent if reading them one by one costs no more. */
  readonly readSheets?: (which: WhichSheets, options?: ReadOptions) => Promise<readonly SheetCells[]>;
  /** The user's selection. */
  selection(): Promise<SheetArea>;
  /** The content of a cell, or of the first selected cell. */
  readCell(place?: CellPlace): Promise<CellState>;
  /** Calls back with the user's selection; absent if the spreadsheet does not report it. */
  readonly onSelect?: (listener: (place: SheetArea) => void) => () => void;
  /** The values of an area, for use in a form. */
  readArea(place: SheetArea): Promise<readonly (readonly Cell[])[]>;
  /** Shows the cell and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Brings the sheet to the front where there is room for only sheet or pane; absent if both are always visible. */
  readonly bringForward?: () => void;
  /** Address of the folder with the guides; absent where they are not served beside the page. */
  readonly guides?: string;
  /** Compares, then writes; one outcome per change, in order. */
  write(changes: readonly CellChange[]): Promise<readonly WriteOutcome[]>;
  /** Enters a formula in a cell that is blank or already holds a formula of ours. */
  writeFormula(place: CellPlace, formula: string, numberFormat?: string): Promise<WriteOutcome>;
  /** Restores what a cell held before a formula was entered, if that formula is still there. */
  putBack(former: CellState, formula: string): Promise<WriteOutcome>;
  /**
   * Enters again exactly those formulas of ours that the spreadsheet did not recognise; returns their number. The old texts are
   * kept until the repair is taken back.
   */
  repairFormulas(): Promise<number>;
  /**
   * Sheets with formulas of ours without a result; absent if there can be none. `still` waits until the spreadsheet is idle.
   */
  readonly uncalculated?: (when?: "now" | "still") => Promise<readonly Uncalculated[]>;
  /** Absent if the spreadsheet offers no choice. */
  readonly startup?: Startup;
  /** Restores the formulas that repairs replaced, where nobody has changed them since; returns their number. */
  takeBackRepair(): Promise<number>;
  /** Replaces all our marks on a sheet by these. */
  mark(sheet: string, marks: readonly Mark[]): Promise<void>;
  /**
   * Adds a sheet of values at the end, under this name or the next free one, and returns its name. Column widths follow the
   * content, and it is printed on A4, one page wide.
   */
  addSheet(name: string, cells: readonly (readonly Cell[])[], look?: SheetLook): Promise<string>;
  /**
   * Adds a copy of a sheet, as one undo step where sheets can be undone, or returns the reason if it does not; absent if the
   * spreadsheet cannot copy sheets.
   */
  readonly copySheet?: (copy: SheetCopy) => Promise<SheetRefusal | undefined>;
  /** What adding a template needs; absent if the spreadsheet cannot do that. */
  readonly template?: TemplateHost;
  /** Calls back after the user changed cells; the returned function stops it. */
  onChange(listener: (place: SheetArea) => void): () => void;
  /**
   * Calls back when the spreadsheet leaves a request unanswered for a while, and again when it answers; absent if it always
   * answers at once.
   */
  readonly onWaiting?: (listener: (isWaiting: boolean) => void) => () => void;
  /** Reads a setting stored in the workbook. */
  readSetting(key: string): Promise<string | undefined>;
  writeSetting(key: string, value: string): Promise<void>;
}
