import { isEmptyCell, type Cell } from "../../core/cells/cell";
import { isDash } from "../../core/cells/plain";
import type { RecognisedTable } from "../recognise/recognised";
import type { ColumnsToRead } from "./columnsToRead";
import type { Heading } from "./heading";

/**
 * True for the header of another table below this one: words where this table has figures, days or codes, and no figure. A
 * repeat of this table's header is not another table.
 */
export function isOtherHeader(
  row: readonly Cell[],
  { firstColumn, endColumn }: RecognisedTable,
  { numeric }: ColumnsToRead,
  heading: Heading,
): boolean {
  const texts = new Set<string>();
  let known = 0;
  for (let column = firstColumn; column < endColumn; column++) {
    const cell = row[column];
    if (isEmptyCell(cell)) continue;
    if (typeof cell !== "string" || !isWords(cell)) return false;
    texts.add(cell.trim().toLowerCase());
    if (heading.has(column, cell)) known++;
  }
  const misplaced = new Set<string>();
  for (const column of numeric) {
    const cell = row[column];
    if (typeof cell === "string" && isWords(cell)) misplaced.add(cell.trim().toLowerCase());
  }
  return texts.size >= 2 && misplaced.size >= Math.min(2, numeric.length) && 2 * known <= texts.size;
}

/**
 * True for "Sudah perekaman: 88 ribu" under a table: one label, perhaps after "1.", and one figure where a row has several,
 * without a day or a row number.
 */
export function isLoneFigure(row: readonly Cell[], table: RecognisedTable, { figures }: ColumnsToRead): boolean {
  if (figures.length < 3) return false;
  let filled = 0;
  let label = "";
  for (let column = table.firstColumn; column < table.endColumn; column++) {
    const cell = row[column];
    if (isEmptyCell(cell) || (typeof cell === "string" && /^\s*(?:[:=*•–-]|(?:\d{1,2}|[a-z])[.)])\s*$/i.test(cell)))
      continue;
    filled++;
    if (label === "" && typeof cell === "string" && !figures.includes(column)) label = cell;
  }
  return filled === 2 && /\p{L}{2}/u.test(label) && !TIME.test(label);
}

const TIME =
  /^\W*(?:\d|(?:jan|feb|peb|mar|apr|mei|may|jun|jul|ag[ut]|sep|okt|oct|no[vp]|des|dec|semester|smt|triwulan|tw|minggu|senin|selasa|rabu|kamis|jum|sabtu))/i;

/** True for words, perhaps with a year: nothing that may be a figure, a day, or a sign for nothing. */
function isWords(text: string): boolean {
  return /\p{L}{2}|%/u.test(text) && !isDash(text) && !/\d/.test(text.replace(/\b(?:19|20)\d{2}\b|\(.*\)|\d+ ?%/g, ""));
}
