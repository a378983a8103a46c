import type { UnreadPlace } from "../../../contract/unreadPlace";
import type { Area } from "../../../core/cells/area";
import type { PlacedChart } from "../charts/chart";
import type { RowFilter, SheetFilter } from "../filter/rowFilter";
import type { PageSetup } from "./pageSetup";
import type { PrintedParts } from "./printedParts";
import type { FileSheet } from "../workbookFile";

/** The look of a cell. What is missing is the spreadsheet's default. Colours are `#rrggbb`. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Partial<Record<Side, Line>>;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  readonly numberFormat?: string;
  /** False for a cell that is not locked on a protected sheet. */
  readonly locked?: false;
}

export type Side = "top" | "right" | "bottom" | "left";
export interface Line {
  readonly style: string;
  readonly color: string;
}

/** A column or row with a different size or look, or a hidden one. Sizes in pixels. */
export interface Strip {
  readonly size?: number;
  readonly style?: number;
}

/** A conditional format (ECMA-376 part 1, 18.3.1.10) as stored in the file. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
  readonly look: CellLook;
  readonly stop: boolean;
  /** The lowest applies first. */
  readonly priority: number;
  readonly rank?: { readonly count: number; readonly percent: boolean; readonly bottom: boolean };
  /** Which side of the average, and whether the average itself counts. */
  readonly average?: { readonly below: boolean; readonly equal: boolean };
  /** Stops of a colour scale, or the ends and the colour of a bar. */
  readonly scale?: { readonly points: readonly ScalePoint[]; readonly colors: readonly string[] };
}

export interface ScalePoint {
  readonly type: string;
  readonly value?: string;
}

/** The input rule of cells (ECMA-376 part 1, 18.3.1.32). */
export interface InputRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly blankAllowed: boolean;
  readonly dropDown: boolean;
  readonly severity?: string;
  readonly error?: string;
  readonly prompt?: string;
  readonly promptTitle?: string;
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells with a link to a place in the same file. */
export interface CellLink {
  readonly area: Area;
  /** A reference or a name: `'Kartu Stok'!A1`. */
  readonly to: string;
}

export interface TableColumn {
  readonly header: string;
  /** One formula for the whole column, also for new rows. */
  readonly isCalculated: boolean;
}

/** The look of a sheet, apart from the values of its cells. */
export interface SheetLook {
  /** The style of a cell, as an index into the book's styles; 0 by default. */
  style(row: number, column: number): number;
  /** Calls back for each cell that has a style, filled or not. */
  eachStyled(visit: (row: number, column: number, style: number) => void): void;
  readonly columns: ReadonlyMap<number, Strip>;
  readonly rows: ReadonlyMap<number, Strip>;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColor?: string;
  readonly isProtected: boolean;
  /** Whether somebody may filter although the sheet is protected. */
  readonly opensFilter: boolean;
  readonly filter?: SheetFilter;
  /** Of those tables of which one lets not everything through, by the table's name. */
  readonly tableFilters: ReadonlyMap<string, RowFilter>;
  /** Areas that one formula fills. */
  readonly arrays: readonly Area[];
  readonly colourRules: readonly ColourRule[];
  readonly inputRules: readonly InputRule[];
  readonly notes: readonly CellNote[];
  readonly links: readonly CellLink[];
  readonly page: PageSetup;
  readonly printed: PrintedParts;
  /** Columns of each table, by the table's name. */
  readonly tableColumns: ReadonlyMap<string, readonly TableColumn[]>;
}

/** Content of a file that this product does not show. It stays in the file unchanged. */
export type NotShown =
  "CHART" | "PICTURE" | "PIVOT" | "SLICER" | "SPARKLINE" | "CONTROL" | "COLOUR_RULE" | "MACRO" | "OTHER_FILE";

export interface NotShownPlace {
  readonly what: NotShown;
  /** The sheets with such content; empty if it belongs to the whole file. */
  readonly sheets: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Index of its only sheet among all sheets of the file; undefined for a name of the whole book. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

export interface BookSheet extends FileSheet {
  readonly look: SheetLook;
  readonly charts: readonly PlacedChart[];
}

/** A workbook with its look. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly styles: readonly CellLook[];
  readonly names: readonly DefinedName[];
  readonly activeSheet: number;
  /** True if days are counted from 1904. */
  readonly from1904: boolean;
  /** True if the file recommends read-only use. */
  readonly readOnly: boolean;
  readonly notShown: readonly NotShownPlace[];
  /** This product's settings stored in the file. */
  readonly settings: Readonly<Record<string, string>>;
  /** The parts that could not be read. */
  readonly unread: readonly UnreadPlace[];
}
