import { isEmptyCell } from "../../../core/cells/cell";
import { ROW } from "../../../reading/recognise/recognised";
import type { Table } from "../../../reading/table";

/** A total carried over from another sheet or page: last month's figure, or a running total. */
const CARRIED = /\b(?:lalu|sebelumnya|sampai|s ?[/.] ?d|pindahan|dipindahkan)\b/i;
const PAGE = /\b(?:pindahan|dipindahkan)\b/i;

/** True for a total with figures from elsewhere. */
export function isCarried(table: Table, i: number): boolean {
  return says(table, i, CARRIED);
}

/** True for the sum at the end of a printed page, or the same sum at the start of the next. */
export function isOfPage(table: Table, i: number): boolean {
  return says(table, i, PAGE);
}

function says({ sheet, found }: Table, i: number, words: RegExp): boolean {
  const row = sheet.cells[i + found.firstRow] ?? [];
  return row.some((cell) => typeof cell === "string" && words.test(cell));
}

/** True for a second total under the last of several tables with one header: TOTAL KOTA under the last kecamatan. */
export function isOfSeveral({ sheet, found, roles }: Table, i: number): boolean {
  let above = i - 1;
  while (above > 0 && roles[above] !== ROW.DATA && roles[above] !== ROW.TOTAL) above--;
  if (roles[above] !== ROW.TOTAL) return false;
  const header = textOf(sheet.cells[found.headerRow]);
  return sheet.cells.slice(0, found.headerRow).some((row) => textOf(row) === header);
}

function textOf(row: Table["sheet"]["cells"][number] = []): string {
  return row.filter((cell) => !isEmptyCell(cell)).join("|");
}
