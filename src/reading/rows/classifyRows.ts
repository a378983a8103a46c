import { isEmptyCell, type Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { ROW, type RecognisedTable, type RowRole } from "../recognise/recognised";
import { Heading } from "./heading";
import { findParents } from "./parents";
import { markLevels, markRates } from "./rates";
import { isLoneFigure, isOtherHeader } from "./otherTable";
import {
  isAverageLabel,
  isComparisonLabel,
  isOpeningLabel,
  isRemarkLabel,
  isSignature,
  isTotalLabel,
} from "./rowLabels";
import { columnsToRead, type ColumnsToRead } from "./columnsToRead";

/** Rows between two progress reports. */
const SLICE = 512;

/**
 * Classifies the rows of a table: one `RowRole` per row from `firstRow` to `endRow`; index 0 is `firstRow`. Yields the number
 * of rows done from time to time, so that a caller can stop or show progress.
 *
 * In a row of plain figures only the figures and the labels before them are looked at; other texts are examined only in rows
 * without figures.
 */
export function* classifyRows(sheet: SheetCells, table: RecognisedTable): Generator<number, Uint8Array> {
  const roles = new Uint8Array(Math.max(0, table.endRow - table.firstRow));
  const read = columnsToRead(table);
  const heading = new Heading(sheet, table);
  let closed = false;
  let afterHeader = true;
  let dataSeen = false;
  let parted = false;
  let inOther = false;
  let underTotal = false;
  const remarks: number[] = [];
  for (let index = 0; index < roles.length; index++) {
    if (index > 0 && index % SLICE === 0) yield index;
    const row = sheet.cells[table.firstRow + index];
    if (row === undefined || row.length === 0) {
      parted = true;
      continue;
    }
    const figures = countFigures(row, read.figures);
    let role: RowRole;
    if (inOther || (parted && dataSeen && figures === 0 && isOtherHeader(row, table, read, heading))) {
      role = roleInOther(row, table, heading);
      inOther = role !== ROW.HEADER;
    } else if (afterHeader && isNumbering(row, table)) role = ROW.NUMBERING;
    else if (hasLabel(row, read, isAverageLabel) || (underTotal && hasLabel(row, read, isComparisonLabel)))
      role = ROW.NOTE;
    else if (hasLabel(row, read, isTotalLabel) || isLabelledAmongFigures(row, read)) {
      role = ROW.TOTAL;
      if (dataSeen && parted && isOfOneFigure(row, read, figures)) remarks.push(index);
    } else if (dataSeen && isRemark(row, table)) role = ROW.NOTE;
    else if (figures > 0) {
      const isAside: boolean = parted && dataSeen && isLoneFigure(row, table, read);
      role = isOpening(row, read) || (figures < 2 && (closed || isAside)) ? ROW.NOTE : ROW.DATA;
    } else {
      role = roleOfText(row, table, read, heading);
      if (role === ROW.NOTE && hasSignature(row, table)) closed = true;
      else if (role === ROW.DATA && closed) role = ROW.NOTE;
    }
    if (role === ROW.HEADER || (role === ROW.DATA && figures > 1)) closed = false;
    if (role !== ROW.BLANK) afterHeader = role === ROW.HEADER;
    if (role === ROW.DATA) dataSeen = true;
    if (role === ROW.DATA || role === ROW.TOTAL) underTotal = dataSeen && role === ROW.TOTAL;
    parted = role !== ROW.DATA && role !== ROW.NUMBERING;
    roles[index] = role;
  }
  const lastData = roles.lastIndexOf(ROW.DATA);
  for (const index of remarks) if (index > lastData) roles[index] = ROW.NOTE;
  if (read.items) {
    markRates(sheet, table, read, roles);
    markLevels(sheet, table, roles);
  }
  for (const _look of findParents(sheet, table, roles)) yield roles.length;
  return roles;
}

/** The number of cells in the figure columns, up to two, that hold a figure or something meant as one. */
function countFigures(row: readonly Cell[], columns: Int32Array): number {
  let count = 0;
  for (let i = 0; i < columns.length && count < 2; i++) {
    const cell = row[columns[i] as number];
    if (typeof cell === "number" || (typeof cell === "string" && beginsLikeFigure(cell))) count++;
    else if (typeof cell === "object" && cell !== null) count++;
  }
  return count;
}

function beginsLikeFigure(text: string): boolean {
  for (let i = 0; i < text.length && i < 12; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
    if (code > 64 && code < 128) return /^\s*(?:sekitar|kurang|lebih|hampir|±|[oil]\d)/i.test(text) && /\d/.test(text);
  }
  return false;
}

/** True where a label says so; `loosely` where the column's own words are not sums. */
function hasLabel(
  row: readonly Cell[],
  { labels, loose }: ColumnsToRead,
  says: (text: string, loosely: boolean) => boolean,
): boolean {
  for (let i = 0; i < labels.length; i++) {
    const cell = row[labels[i] as number];
    if (typeof cell === "string" && says(cell, loose[i] === 1)) return true;
  }
  return false;
}

/** True for TOTAL PRR or Total blanko rusak with one figure: below all rows it is a remark, and no sum of them. */
function isOfOneFigure(row: readonly Cell[], read: ColumnsToRead, figures: number): boolean {
  return figures < 2 && read.figures.length > 1 && !hasLabel(row, read, (text) => isTotalLabel(text));
}

/** True for JUMLAH directly before the first total, in a column of figures: nothing stands left of it. */
function isLabelledAmongFigures(row: readonly Cell[], { labels, figures }: ColumnsToRead): boolean {
  for (let i = 0; i < labels.length; i++) if (!isEmptyCell(row[labels[i] as number])) return false;
  for (let i = 0; i < figures.length; i++) {
    const cell = row[figures[i] as number];
    if (!isEmptyCell(cell)) return typeof cell === "string" && isTotalLabel(cell);
  }
  return false;
}

/** The role of a row below the start of another table: a note, until this table's header is repeated. */
function roleInOther(row: readonly Cell[], { firstColumn, endColumn }: RecognisedTable, heading: Heading): RowRole {
  if (heading.isRepeatedBy(row)) return ROW.HEADER;
  for (let column = firstColumn; column < endColumn; column++) if (!isEmptyCell(row[column])) return ROW.NOTE;
  return ROW.BLANK;
}

/** True for a line under the rows that explains them: its first words are Catatan, Sumber or an asterisk. */
function isRemark(row: readonly Cell[], { firstColumn, endColumn }: RecognisedTable): boolean {
  for (let column = firstColumn; column < endColumn; column++) {
    const cell = row[column];
    if (!isEmptyCell(cell)) return typeof cell === "string" && isRemarkLabel(cell);
  }
  return false;
}

/** True for the opening line of a card, which has no day. */
function isOpening(row: readonly Cell[], { labels, keys }: ColumnsToRead): boolean {
  for (let i = 0; i < keys.length; i++) if (typeof row[keys[i] as number] === "number") return false;
  for (let i = 0; i < labels.length; i++) {
    const cell = row[labels[i] as number];
    if (typeof cell === "string" && isOpeningLabel(cell)) return true;
  }
  return false;
}

function roleOfText(row: readonly Cell[], table: RecognisedTable, read: ColumnsToRead, heading: Heading): RowRole {
  let texts = 0;
  let filled = 0;
  let only: Cell;
  for (let column = table.firstColumn; column < table.endColumn; column++) {
    const cell = row[column];
    if (isEmptyCell(cell)) continue;
    filled++;
    only = cell;
    if (typeof cell === "string") texts++;
  }
  if (filled === 0) return ROW.BLANK;
  if (texts > 1 && heading.isRepeatedBy(row)) return ROW.HEADER;

  const matched = countFilled(row, read.all);
  if (read.figures.length === 0) {
    if (matched < 3 && hasSignature(row, table)) return ROW.NOTE;
    return matched >= Math.min(2, read.all.length) ? ROW.DATA : ROW.NOTE;
  }
  if (filled === 1) return typeof only === "string" ? ROW.NOTE : ROW.BLANK;
  if (hasSignature(row, table)) return ROW.NOTE;
  if (countFilled(row, read.words) > 0) return countFilled(row, read.keys) > 0 ? ROW.DATA : ROW.NOTE;
  if (texts === 0) return ROW.BLANK;
  return read.area && matched > 0 && texts < filled ? ROW.DATA : ROW.NOTE;
}

function countFilled(row: readonly Cell[], columns: Int32Array): number {
  let count = 0;
  for (let i = 0; i < columns.length; i++) if (!isEmptyCell(row[columns[i] as number])) count++;
  return count;
}

function hasSignature(row: readonly Cell[], { firstColumn, endColumn }: RecognisedTable): boolean {
  for (let column = firstColumn; column < endColumn; column++) {
    const cell = row[column];
    if (typeof cell === "string" && isSignature(cell)) return true;
  }
  return false;
}

const SIGN = String.raw`[+\-–−x×*:/÷]`;
const TERMS = String.raw`[\s\d()a-z+\-–−x×*:/÷%.,]*`;
/** A column's number or letter, and what the column is of others: 5, (5), 5., e, 5=3-4, 5 (3+4), 9 : (8/4)x100%. */
const NUMBERED = new RegExp(
  String.raw`^\s*\(?\s*(?:(\d{1,2})|([a-z]))\s*\)?\s*[.:]?\s*(?:=${TERMS}|:${TERMS}|\(${TERMS}${SIGN}${TERMS}\))?\s*\)?$`,
  "i",
);
/** What a column is of others in place of its number: 3+4 after 4. */
const OF_OTHERS = new RegExp(String.raw`^\s*\(?\d{1,2}[.)]?\s*${SIGN}${TERMS}$`, "i");
/** A longer text numbers nothing. */
const LONGEST_NUMBER = 40;

/** True for 1 2 3 4, (1) (2) (3), a b c or 5=3-4 under a header. */
function isNumbering(row: readonly Cell[], { firstColumn, endColumn }: RecognisedTable): boolean {
  let seen = 0;
  let last = 0;
  for (let column = firstColumn; column < endColumn; column++) {
    const cell = row[column];
    if (isEmptyCell(cell)) continue;
    const number = typeof cell === "number" ? cell : typeof cell === "string" ? ordinal(cell, last) : NaN;
    if (Number.isNaN(number) || number < last || number > last + 2 || !Number.isInteger(number)) return false;
    last = number;
    seen++;
  }
  return seen >= 3 && last >= seen - 1 && last <= seen + 3;
}

function ordinal(text: string, last: number): number {
  if (text.length > LONGEST_NUMBER) return NaN;
  const match = NUMBERED.exec(text);
  if (!match) return OF_OTHERS.test(text) ? last + 1 : NaN;
  return match[1] !== undefined ? Number(match[1]) : (match[2] as string).toLowerCase().charCodeAt(0) - 96;
}
