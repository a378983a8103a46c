import type { IRange, Worksheet } from "@univerjs/core";
import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { sheetCells, type SheetCells } from "../../../core/cells/sheetCells";
import { showsDate } from "../../file/xlsx/numberFormats";
import type { GridContext } from "../context";
import { areaOf } from "../open/rangeOf";
import { tablesIn } from "../tables/tablesIn";
import { SheetCellsIn } from "./cellIn";
import { keptFormula } from "./keptFormula";

/** A sheet of the grid as it stands now; later edits do not reach it. */
export function readSheet(context: GridContext, sheet: Worksheet): SheetCells {
  const cells: Cell[][] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const reader = new SheetCellsIn(context, sheet);
  const take = (row: number, column: number) => {
    const { value, formula = keptFormula(context, sheet.getSheetId(), row, column, value) } = reader.at(row, column);
    if ((value === null || value === undefined) && formula === undefined) return;
    while (cells.length <= row) cells.push([]);
    const line = cells[row] as Cell[];
    while (line.length <= column) line.push(null);
    line[column] = value;
    if (formula !== undefined) formulas.set(keyOf(row, column), formula);
    const format = reader.numberFormat(row, column);
    if (format !== undefined) formats.set(keyOf(row, column), format);
  };
  sheet.getCellMatrix().forValue((row, column) => {
    take(row, column);
  });
  reader.eachSpilled(take);
  return sheetCells(sheet.getName(), cells, {
    file: context.grid.getName().replace(/\.[a-z]{2,5}$/i, ""),
    formula: (row, column) => formulas.get(keyOf(row, column)),
    numberFormat: (row, column) => formats.get(keyOf(row, column)),
    merges: sheet.getMergeData().map(areaOf),
    hiddenRows: linesIn(sheet.getHiddenRows(), "startRow", "endRow"),
    hiddenColumns: linesIn(sheet.getHiddenCols(), "startColumn", "endColumn"),
    tables: tablesIn(context, sheet.getSheetId()),
  });
}

/** The values of an area, blanks as null; a whole column or row ends where the sheet does. */
export function readArea(context: GridContext, sheet: Worksheet, { row, column, rows, columns }: Area): Cell[][] {
  const reader = new SheetCellsIn(context, sheet);
  const height = rows === SHEET_SIZE.rows ? Math.max(1, sheet.getCellMatrix().getLength()) : rows;
  const width = columns === SHEET_SIZE.columns ? Math.max(1, sheet.getColumnCount()) : columns;
  return Array.from({ length: height }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => reader.at(row + r, column + c).value),
  );
}

/** The figures of an area, without its days: nobody adds those up. */
export function figuresIn(context: GridContext, sheet: Worksheet, area: Area): readonly number[] {
  const reader = new SheetCellsIn(context, sheet);
  const isDay = (row: number, column: number) => {
    const format = reader.numberFormat(area.row + row, area.column + column);
    return format !== undefined && showsDate(format);
  };
  return readArea(context, sheet, area).flatMap((line, row) =>
    line.filter((cell, column): cell is number => typeof cell === "number" && !isDay(row, column)),
  );
}

const keyOf = (row: number, column: number) => row * SHEET_SIZE.columns + column;

function linesIn(ranges: readonly IRange[], first: "startRow" | "startColumn", last: "endRow" | "endColumn") {
  const lines = new Set<number>();
  for (const range of ranges) for (let line = range[first]; line <= range[last]; line++) lines.add(line);
  return lines;
}
