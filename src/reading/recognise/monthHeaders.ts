import type { Cell, Range } from "../../core/cells/cell";
import { civilOf } from "../../core/calendar/civil";
import type { SheetCells } from "../../core/cells/sheetCells";

/** Rows in which the headers of an ordinary sheet stand. */
const WINDOW = 60;
/** Days of 1990 to 2100. */
const [FIRST, LAST] = [32874, 73415];
const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/**
 * The sheet with the months that stand side by side as headers in words: Excel keeps "Jan-26" as a day and shows the month
 * alone. The same sheet where there are none.
 */
export function withMonthHeaders(sheet: SheetCells): SheetCells {
  const changed = new Map<number, readonly Cell[]>();
  for (const [row, cells] of sheet.cells.slice(0, WINDOW).entries()) {
    if (!cells.some((cell) => typeof cell === "string")) continue;
    const months = cells.map((cell, column) => monthAt(sheet, cell, row, column));
    const besides = (column: number) => months[column - 1] !== undefined || months[column + 1] !== undefined;
    if (!months.some((month, column) => month !== undefined && besides(column))) continue;
    changed.set(
      row,
      cells.map((cell, column) => (besides(column) ? (months[column] ?? cell) : cell)),
    );
  }
  if (changed.size === 0) return sheet;
  const cells: Range = sheet.cells.map((row, index) => changed.get(index) ?? row);
  return Object.create(sheet, { cells: { value: cells, enumerable: true } }) as SheetCells;
}

function monthAt(sheet: SheetCells, cell: Cell, row: number, column: number): string | undefined {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < FIRST || cell > LAST) return undefined;
  const format = sheet.numberFormat(row, column)?.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "");
  if (format === undefined || !/m/i.test(format) || /[dhs]/i.test(format)) return undefined;
  const { year, month } = civilOf(cell);
  return `${MONTHS[month - 1]} ${year}`;
}
