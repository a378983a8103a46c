import type { Cell, Range } from "../../core/cells/cell";
import { civilOf } from "../../core/calendar/civil";
import type { SheetCells } from "../../core/cells/sheetCells";
import { withDays } from "./dayHeaders";

/** Rows that hold the headers of an ordinary sheet. */
const WINDOW = 60;
/** Days from 1990 to 2100. */
const [FIRST, LAST] = [32874, 73415];
const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/**
 * The sheet with months or days side by side as header texts: Excel keeps "Jan-26" as a date and shows only the month, and the
 * days of a month are written as numbers. The same sheet
 * if there are none.
 */
export function withMonthHeaders(sheet: SheetCells): SheetCells {
  const changed = new Map<number, readonly Cell[]>();
  for (const [row, cells] of sheet.cells.slice(0, WINDOW).entries()) {
    const days = withDays(sheet, row);
    if (days) changed.set(row, days);
    if (days) continue;
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
