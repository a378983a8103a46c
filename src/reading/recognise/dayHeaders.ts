import { isEmptyCell, type Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";

/** Fewer numbers in a row may be anything, unless the rows add them up; a month written out has at least four weeks. */
const LEAST_DAYS = 28;
/** A week of working days. */
const LEAST_PROVEN = 5;
/** Rows under a header that may prove a sum. */
const ROWS = 12;

/**
 * The days of a month side by side as header texts: 1, 2, 3 to the last day, or some days in order before the sum that the rows
 * prove, under TANGGAL or right of the headers of the rows. Undefined for any other row, such as one that numbers all columns.
 */
export function withDays(sheet: SheetCells, row: number): readonly Cell[] | undefined {
  const cells = sheet.cells[row] ?? [];
  const first = cells.findIndex((cell) => dayIn(cell) !== undefined);
  if (first < 1) return undefined;
  let end = first + 1;
  while ((dayIn(cells[end]) ?? 0) > (dayIn(cells[end - 1]) as number)) end++;
  const days = end - first;
  const isMonth = days >= LEAST_DAYS && dayIn(cells[first]) === 1 && dayIn(cells[end - 1]) === days;
  if (cells.slice(end).some((cell) => typeof cell === "number")) return undefined;
  if (!isMonth && (days < LEAST_PROVEN || !saysDays(sheet, row, first, end) || !addsUp(sheet, row, first, end)))
    return undefined;
  const labels = [...cells.slice(0, first), ...(sheet.cells[row - 1] ?? []).slice(0, first)];
  if (!labels.some((cell) => typeof cell === "string" && cell.trim() !== "")) return undefined;
  // A row that numbers the columns has a header over each.
  const above = (sheet.cells[row - 1] ?? []).slice(first + 1, end);
  if (above.filter((cell) => !isEmptyCell(cell)).length * 2 > days) return undefined;
  return cells.map((cell, column) => (column >= first && column < end ? `Tgl ${dayIn(cell)}` : cell));
}

/** True if the header over the numbers speaks of days, or a title of the days from one to another, TANGGAL 1 S.D. 15. */
function saysDays(sheet: SheetCells, row: number, first: number, end: number): boolean {
  const textOf = (cells: readonly Cell[]) => cells.filter((cell) => typeof cell === "string").join(" ");
  const over = textOf((sheet.cells[row - 1] ?? []).slice(first, end)).trim();
  if (over !== "") return /\b(?:tanggal|tgl|hari)\b/i.test(over);
  const [from, to] = [first, end - 1].map((column) => dayIn(sheet.cells[row]?.[column]) as number) as [number, number];
  return sheet.cells.slice(Math.max(0, row - ROWS_ABOVE), row).some((cells) => {
    const [, begins = "", ends = ""] = DAYS_OF_TITLE.exec(textOf(cells)) ?? [];
    return begins !== "" && Number(begins) <= from && to <= Number(ends);
  });
}
const DAYS_OF_TITLE =
  /\b(?:tanggal|tgl)\.?\s*(\d{1,2})\s*(?:s\W{0,2}d\W{0,2}|sampai(?:\s+dengan)?|[-–])\s*(?:tanggal\s+|tgl\.?\s+)?(\d{1,2})\b/i;
/** Rows above a header in which a title may stand. */
const ROWS_ABOVE = 5;

/** True if a column right after these adds them up in at least three rows, and in most. */
function addsUp(sheet: SheetCells, row: number, first: number, end: number): boolean {
  const sums = sheet.cells.slice(row + 1, row + 1 + ROWS).flatMap((cells) => {
    const total = cells[end];
    const figures = cells.slice(first, end).filter((cell) => typeof cell === "number");
    return typeof total === "number" && figures.length > 1 ? [total - figures.reduce((a, b) => a + b, 0)] : [];
  });
  const right = sums.filter((off) => off === 0).length;
  return right >= 3 && right * 10 >= sums.length * 6;
}

function dayIn(cell: Cell | undefined): number | undefined {
  const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
  return /^(?:[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : undefined;
}
