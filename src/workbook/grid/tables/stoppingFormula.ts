import { cellAddress, parseArea, type Area } from "../../../core/cells/area";
import type { TableArea } from "../../../core/cells/sheetCells";
import type { Book } from "../../file/look/book";

const RANGE =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(])/gu;
const TEXT = /"(?:[^"]|"")*"/g;

/**
 * The first cell or name outside a table that refers to its columns by cells, as `B5:B242` does: `Ringkasan!B4`. Excel extends
 * such a formula while the user types below the table; here it stays, so it misses the new rows.
 */
export function stoppingFormula(book: Book, sheetName: string, { area }: TableArea): string | undefined {
  const stops = (formula: string, home: string | undefined) =>
    [...formula.replace(TEXT, '""').matchAll(RANGE)].some(([, quoted, plain, address = ""]) => {
      const range = parseArea(address);
      const on = quoted?.replace(/''/g, "'") ?? plain ?? home;
      return range !== undefined && on?.toLowerCase() === sheetName.toLowerCase() && endsWith(range, area);
    });
  for (const sheet of book.sheets)
    for (const [row, line] of sheet.cells.entries())
      for (const column of line.keys()) {
        const formula = sheet.formula(row, column);
        const isInside = sheet.name === sheetName && isWithin(area, row, column);
        if (formula !== undefined && !isInside && stops(formula, sheet.name))
          return `${sheet.name}!${cellAddress(row, column)}`;
      }
  return book.names.find(({ formula }) => stops(formula, undefined))?.name;
}

const endsWith = (range: Area, table: Area) =>
  range.row + range.rows === table.row + table.rows &&
  range.row >= table.row &&
  range.row <= table.row + 1 &&
  range.column < table.column + table.columns &&
  table.column < range.column + range.columns;

const isWithin = ({ row, column, rows, columns }: Area, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;
