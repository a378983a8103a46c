import type { FittedDialect } from "./dialect";
import { RowScanner, type Dialect, type RowFault } from "./scan";

/** In a text without a separator each line is one cell. */
const ONE_COLUMN: Dialect = { separator: ";", escape: '"' };

/** A row, counted from 1, that cannot be cut into cells. */
export interface UncutRow {
  readonly failure: RowFault | "ROWS_IN_QUOTES";
  readonly row: number;
}

/** The rows of a whole text as cut by the dialect, or the first that cannot be cut. */
export function cutRows(text: string, fitted: FittedDialect | undefined): { rows: string[][] } | UncutRow {
  const dialect = fitted?.dialect ?? ONE_COLUMN;
  const width = fitted?.agreement.width ?? 1;
  const scanner = new RowScanner(text, dialect);
  const rows: string[][] = [];
  while (!scanner.isDone) {
    const row = scanner.next();
    if (typeof row === "string") return { failure: row, row: rows.length + 1 };
    if (row.some((cell) => holdsRows(cell, dialect.separator, width)))
      return { failure: "ROWS_IN_QUOTES", row: rows.length + 1 };
    rows.push(row);
  }
  return { rows };
}

/** True if a cell spans several lines that look like rows: an extra quote has swallowed them. */
function holdsRows(cell: string, separator: string, width: number): boolean {
  if (width < 2 || !/[\r\n]/.test(cell)) return false;
  const breaks = cell.trim().split(/\r\n|\r|\n/).length - 1;
  return breaks > 0 && cell.split(separator).length - 1 >= breaks * (width - 1);
}
