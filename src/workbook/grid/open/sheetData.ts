import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isCellError, type Cell } from "../../../core/cells/cell";
import { shownFormula } from "../../formula/fileFormula";
import type { BookSheet } from "../../file/look/book";
import { rowsHiddenByHand } from "../../file/look/filters";
import { isComputable } from "./keptFormulas";
import { rangeOf } from "./rangeOf";

type Cells = Record<number, Record<number, ICellData>>;

/** Empty rows and columns around the data, to type into. */
const ROOM = { rows: 1000, columns: 12 } as const;
const LEAST = { rows: 1000, columns: 26 } as const;

export interface SheetContext {
  readonly sheetId: string;
  readonly knows: (functionName: string) => boolean;
  /** The last row that any formula in the book refers to. */
  readonly lastRow: number;
}

/** A sheet of a file in the grid's form. A formula that the grid cannot calculate keeps the file's value. */
export function sheetData(sheet: BookSheet, { sheetId, knows, lastRow }: SheetContext): Partial<IWorksheetData> {
  const { look } = sheet;
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { rows: frozenRows, columns: frozenColumns } = look.frozen;
  return {
    id: sheetId,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
    cellData: cellData(sheet, knows),
    mergeData: sheet.merges.map(rangeOf),
    rowCount: Math.min(SHEET_SIZE.rows, Math.max(LEAST.rows, sheet.cells.length + ROOM.rows, lastRow + 1)),
    columnCount: Math.min(SHEET_SIZE.columns, Math.max(LEAST.columns, width + ROOM.columns)),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    defaultRowHeight: look.rowHeight ?? 20,
    defaultColumnWidth: look.columnWidth ?? 64,
    showGridlines: look.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
}

/** The grid's name for a style of the file. */
export const styleName = (style: number) => `f${style}`;

function cellData(sheet: BookSheet, knows: SheetContext["knows"]): Cells {
  const data: Cells = {};
  const put = (row: number, column: number, cell: ICellData) => {
    (data[row] ??= {})[column] = cell;
  };
  sheet.look.eachStyled((row, column, style) => put(row, column, { s: styleName(style) }));
  sheet.cells.forEach((line, row) =>
    line.forEach((value, column) => {
      const formula = sheet.formula(row, column);
      const isComputed = formula !== undefined && isComputable(formula, knows);
      if ((value === null && !isComputed) || (isComputed && isCovered(sheet.look.arrays, row, column))) return;
      const style = data[row]?.[column];
      put(row, column, { ...style, ...entry(value), ...(isComputed ? { f: `=${shownFormula(formula)}` } : {}) });
    }),
  );
  return data;
}

/** A value of a file in the grid's form. A text that looks like a number stays a text. */
export function entry(value: Cell): ICellData {
  if (value === null || value === undefined) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const looksLikeNumber = (text: string) => text.trim() !== "" && !Number.isNaN(Number(text));

/** True inside an area that one formula fills, except at its first cell: the grid fills the rest by itself. */
const isCovered = (arrays: readonly Area[], row: number, column: number) =>
  arrays.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row !== area.row || column !== area.column),
  );

/** Heights, looks and visibility of rows. */
export function rowData(sheet: BookSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { size, style }] of sheet.look.rows)
    data[row] = {
      ...(size === undefined ? {} : { h: size, ia: BooleanNumber.FALSE }),
      ...(style === undefined ? {} : { s: styleName(style) }),
    };
  for (const row of rowsHiddenByHand(sheet)) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

/** Widths, looks and visibility of columns. */
export function columnData({ look, hiddenColumns }: BookSheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const [column, { size, style }] of look.columns)
    data[column] = {
      ...(size === undefined ? {} : { w: size }),
      ...(style === undefined ? {} : { s: styleName(style) }),
    };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}
