import { isEmptyCell, type Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";

/** Fewer numbers in a row may be anything; a month written out has at least four weeks. */
const LEAST_DAYS = 28;

/**
 * The days of a month side by side as header texts: 1, 2, 3 to the last day, under TANGGAL or right of the headers of the
 * rows. Undefined for any other row, such as one that numbers all columns.
 */
export function withDays(sheet: SheetCells, row: number): readonly Cell[] | undefined {
  const cells = sheet.cells[row] ?? [];
  const first = cells.findIndex((cell) => dayIn(cell) !== undefined);
  if (first < 1) return undefined;
  let end = first;
  while (dayIn(cells[end]) === end - first + 1) end++;
  const days = end - first;
  if (days < LEAST_DAYS || days > 31 || cells.slice(end).some((cell) => typeof cell === "number")) return undefined;
  const labels = [...cells.slice(0, first), ...(sheet.cells[row - 1] ?? []).slice(0, first)];
  if (!labels.some((cell) => typeof cell === "string" && cell.trim() !== "")) return undefined;
  // A row that numbers the columns has a header over each.
  const above = (sheet.cells[row - 1] ?? []).slice(first + 1, end);
  if (above.filter((cell) => !isEmptyCell(cell)).length * 2 > days) return undefined;
  return cells.map((cell, column) => (column >= first && column < end ? `Tgl ${dayIn(cell)}` : cell));
}

function dayIn(cell: Cell | undefined): number | undefined {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
  return /^(?:[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : undefined;
}
