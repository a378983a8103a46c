import { isEmptyCell, type Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { headerText } from "../recognise/spellings";
import { ROW, type RecognisedTable } from "../recognise/recognised";
import { columnsToRead } from "./columnsToRead";
import { markLongerPeriods } from "./longerPeriods";
import { bySum, type Mark } from "./bySum";
import { areaLevel } from "./rowLabels";
import { isOnOneList, sumsAll } from "./siblings";

/** Tables of areas are short: Indonesia has about 84,000 villages. */
const MOST_AREAS = 100_000;
/** Most figures of a row that are compared with sums. */
const MOST_FIGURES = 6;

/** Marks the data rows that sum other rows: parents over their parts, totals under theirs. Yields between passes. */
export function* findParents(sheet: SheetCells, table: RecognisedTable, roles: Uint8Array): Generator<void, void> {
  const read = columnsToRead(table);
  if (read.figures.length === 0) return;
  markUnlabelledTotal(sheet, table, roles);
  markLongerPeriods(sheet, table, roles);
  if (!(read.area || read.items) || roles.length > MOST_AREAS) return;
  const rows: number[] = [];
  for (let index = 0; index < roles.length; index++) if (roles[index] === ROW.DATA) rows.push(index);
  if (rows.length < 2) return;

  const cellOf = (key: string) => {
    const column = table.columns.find((match) => match.key === key)?.column;
    return (index: number): Cell => (column === undefined ? null : sheet.cells[table.firstRow + index]?.[column]);
  };
  const valuesOf = additive(table);
  const values = rows.map((index) => valuesOf(sheet.cells[table.firstRow + index] ?? []));
  yield;
  const mark = (at: number, role: number) => {
    roles[rows[at] as number] = role;
  };
  const [code, label] = [cellOf("kode"), cellOf("wilayah")];
  const codes = rows.map((index) => digits(code(index)));
  byCode(codes, mark);
  yield;
  const numbers = rows.map(numberOf(sheet, table));
  if (read.area) {
    byLabel(
      rows.map((index) => text(label(index))),
      values,
      mark,
    );
    yield;
    byNumber(numbers, mark);
    byBlankPart(rows.map(label), rows.map(cellOf("kecamatan")), mark);
    yield;
  }
  const isData = (at: number) => roles[rows[at] as number] === ROW.DATA;
  const isParent = (at: number) => roles[rows[at] as number] === ROW.PARENT;
  const total = roles.lastIndexOf(ROW.TOTAL);
  if (total >= 0 && sumsAll(valuesOf(sheet.cells[table.firstRow + total] ?? []), values, isData)) return;
  yield;
  yield* bySum(
    values,
    // A village's code shows that it has no parts, whatever its figures happen to sum.
    (at) => codes[at]?.length !== SMALLEST,
    isData,
    isParent,
    (at, end) => isOnOneList(numbers, at, end, isParent),
    mark,
  );
}

/** A last row with figures and nothing before them is the sum of the rows above. */
function markUnlabelledTotal(sheet: SheetCells, table: RecognisedTable, roles: Uint8Array): void {
  const read = columnsToRead(table);
  if (read.labels.length === 0) return;
  let last = roles.length - 1;
  while (last >= 0 && roles[last] !== ROW.DATA) last--;
  const row = sheet.cells[table.firstRow + last];
  if (row === undefined || last < 2) return;
  const labelled = [...read.labels, ...read.keys].some((column) => !isEmptyCell(row[column]));
  const before = sheet.cells[table.firstRow + last - 1];
  const others = [...read.labels, ...read.keys].some((column) => !isEmptyCell(before?.[column]));
  if (!labelled && others) roles[last] = ROW.TOTAL;
}

/** Reads the first counts of a row; NaN for a cell without a number. */
function additive({ kind, columns }: RecognisedTable): (row: readonly Cell[]) => readonly number[] {
  const counts = columns.filter(({ key }) => kind.columns[key]?.type.name === "jumlah").slice(0, MOST_FIGURES);
  return (row) => counts.map(({ column }) => (typeof row[column] === "number" ? (row[column] as number) : NaN));
}

function digits(cell: Cell): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).replace(/\D/g, "") : "";
}

function text(cell: Cell): string {
  return typeof cell === "string" ? cell : "";
}

/** Digits in the codes of areas that contain others (province, regency or city, district), and of the smallest areas. */
const PARENT_DIGITS: ReadonlySet<number> = new Set([2, 4, 6]);
const SMALLEST = 10;
const PART_DIGITS: ReadonlySet<number> = new Set([4, 6, 10]);

/** A code that is a prefix of the next row's code belongs to its parent: 53 over 53.01. */
function byCode(codes: readonly string[], mark: Mark): void {
  const begins = (short: string, long = "") =>
    PARENT_DIGITS.has(short.length) &&
    PART_DIGITS.has(long.length) &&
    long.length > short.length &&
    long.startsWith(short);
  codes.forEach((code, at) => {
    if (begins(code, codes[at + 1])) mark(at, ROW.PARENT);
    else if (begins(code, codes[at - 1])) mark(at, ROW.TOTAL);
  });
}

/** "KOTA TEGAL" over its districts, "KEC. X" over its villages, a label over indented ones. */
function byLabel(labels: readonly string[], values: readonly (readonly number[])[], mark: Mark): void {
  const levels = labels.map(areaLevel);
  const indents = labels.map((label) => label.length - label.trimStart().length);
  const deeper = (at: number, other: number) => {
    const [level, next] = [levels[at], levels[other]];
    if (level === undefined || next === undefined) return false;
    if (level === 3 && (next === 4 || next === 0)) return true;
    if (level > 0 && next > level) return true;
    return (indents[other] as number) > (indents[at] as number) && (level === 0 || next === 0);
  };
  const named = labels.flatMap((_, at) => (deeper(at, at + 1) ? [at] : []));
  // One list may write the level before some of its names only.
  const isMixed = named.every((at) => levels[at + 1] === 0 && indents[at] === indents[at + 1]);
  const isHead = new Set(named);
  const heads = isMixed && !named.some((at) => mayHead(values, at, isHead)) ? [] : named;
  if (standUnder(values, heads)) {
    const level = levels[heads[0] as number];
    labels.forEach((_, at) => {
      if (levels[at] === level) mark(at, ROW.TOTAL);
    });
  } else for (const at of heads) mark(at, ROW.PARENT);
  for (const [at, role] of [
    [0, ROW.PARENT],
    [labels.length - 1, ROW.TOTAL],
  ] as const) {
    const level = levels[at] as number;
    const alone = levels.every((other, index) => index === at || other === 0 || other > level);
    if ((level === 1 || level === 2) && alone && sumsTheOthers(values, at)) mark(at, role);
  }
}

/** True unless a row has figures, none of which is the sum of the rows up to the next head, in either direction. */
function mayHead(values: readonly (readonly number[])[], at: number, isHead: ReadonlySet<number>): boolean {
  const own = values[at] as readonly number[];
  return (
    !own.some((value) => value > 0) ||
    [sumTo(values, at, 1, isHead), sumTo(values, at, -1, isHead)].some(
      ({ sum, rows }) => rows > 0 && own.some((value, column) => value > 0 && value === sum[column]),
    )
  );
}

/** The sum of the rows from the one beside `at` to the next head. */
function sumTo(values: readonly (readonly number[])[], at: number, step: 1 | -1, isHead: ReadonlySet<number>) {
  const sum = (values[at] as readonly number[]).map(() => 0);
  let rows = 0;
  for (let next = at + step; next >= 0 && next < values.length && !isHead.has(next); next += step, rows++)
    values[next]?.forEach((value, column) => (sum[column] = (sum[column] as number) + (value || 0)));
  return { sum, rows };
}

/** True where more of the named rows sum the rows above than the rows below: subtotals under their villages. */
function standUnder(values: readonly (readonly number[])[], heads: readonly number[]): boolean {
  const isHead = new Set(heads);
  const sums = (at: number, step: 1 | -1): boolean => {
    const own = values[at] as readonly number[];
    const { sum, rows } = sumTo(values, at, step, isHead);
    return (
      rows > 1 && own.some((value) => value > 0) && own.every((value, column) => !(value > 0) || value === sum[column])
    );
  };
  return heads.filter((at) => sums(at, -1)).length > heads.filter((at) => sums(at, 1)).length;
}

/** True when a row's figures look like the sums of all others: one matches exactly, or the first nearly. */
function sumsTheOthers(values: readonly (readonly number[])[], at: number): boolean {
  if (values.length < 3) return false;
  const own = values[at] as readonly number[];
  return own.some((value, column) => {
    const sum = values.reduce((total, row, index) => (index === at ? total : total + (row[column] || 0)), 0);
    return value > 0 && (value === sum || (column === 0 && Math.abs(value - sum) <= sum / 10));
  });
}

/** The row numbers of a numbered table; NaN for a row without one. */
function numberOf(sheet: SheetCells, { headerRow, firstRow, firstColumn, endColumn }: RecognisedTable) {
  let numbers = -1;
  for (let column = firstColumn; column < endColumn && numbers < 0; column++) {
    for (let row = headerRow; row < firstRow; row++) {
      const cell = sheet.cells[row]?.[column];
      if (typeof cell === "string" && headerText(cell) === "NO") numbers = column;
    }
  }
  return (index: number): number => {
    const cell = numbers < 0 ? null : sheet.cells[firstRow + index]?.[numbers];
    return isEmptyCell(cell) ? NaN : Number(cell);
  };
}

/** A row without a number is the parent of the rows numbered from 1 below it, or the total of the numbered rows above. */
function byNumber(numbers: readonly number[], mark: Mark): void {
  if (numbers.filter((number) => number >= 1).length < 2) return;
  numbers.forEach((number, at) => {
    if (!Number.isNaN(number)) return;
    if (numbers[at + 1] === 1) mark(at, ROW.PARENT);
    else if (at === numbers.length - 1 && (numbers[at - 1] as number) >= 2) mark(at, ROW.TOTAL);
  });
}

/** Where villages and districts have separate columns, a row without a village belongs to its district. */
function byBlankPart(parts: readonly Cell[], wholes: readonly Cell[], mark: Mark): void {
  const isWhole = (at: number) => isEmptyCell(parts[at]) && !isEmptyCell(wholes[at]);
  const isPart = (at: number) => at >= 0 && at < parts.length && !isEmptyCell(parts[at]);
  const belongs = (at: number, whole: Cell) => isPart(at) && (isEmptyCell(wholes[at]) || wholes[at] === whole);
  parts.forEach((_, at) => {
    if (!isWhole(at)) return;
    const over = belongs(at + 1, wholes[at]);
    const under = belongs(at - 1, wholes[at]);
    if (over && (!under || isWhole(0))) mark(at, ROW.PARENT);
    else if (under && !over) mark(at, ROW.TOTAL);
  });
}
