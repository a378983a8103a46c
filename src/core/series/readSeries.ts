import type { Cell, Range } from "../cells/cell";
import { headerFor } from "../cells/header";
import { plain } from "../cells/plain";
import { readCount, readGivenRate, readRate } from "../cells/readNumber";
import { doubt, isBlank, isDoubt, settle, type Doubt, type Reading } from "../cells/reading";
import { dayInRate } from "../cells/unlikely";
import { at, fault, type Fault } from "../fault";

/** A range read as one series of counts; blanks are 0, because older Excel does not distinguish them. */
export interface Series {
  readonly values: readonly number[];
  /** Leading cells that are the column's header. */
  readonly skipped: number;
  /** Figures that were stored as texts. */
  readonly texts: number;
}

/**
 * A range as one column, in reading order; a range that is one column is not copied, because copying takes as long as
 * reading.
 */
export function asColumn(range: Range): Range {
  return range[0]?.length === 1 ? range : range.flat().map((cell) => [cell]);
}

/** The count in a cell that clearly holds one, 0 in a blank one; the reader decides about every other cell. */
export function plainCount(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < 1e12 && Number.isInteger(cell) ? cell : undefined;
  return cell === null || cell === undefined || cell === "" ? 0 : undefined;
}

/** A column of rates, such as each place's use a day. */
export function readRates(range: Range = [], param: string): Series | Fault {
  return severalColumns(range, param) ?? readCells(range, param, readGivenRate);
}

/** A column of figures of any kind; in a text a dot before three digits groups, as in a count. */
export function readFigures(range: Range = [], param: string): Series | Fault {
  return severalColumns(range, param) ?? readCells(range, param, readRate);
}

/** A series of days or sessions: one column or one row, because several side by side are several series. */
export function readSeries(range: Range = [], param: string): Series | Fault {
  return severalColumns(range, param) ?? readParts(range, param);
}

function severalColumns(range: Range, param: string): Fault | undefined {
  const isBlock = range.length > 1 && (range[0]?.length ?? 0) > 1;
  return isBlock ? at(fault("SEVERAL_COLUMNS"), { param }) : undefined;
}

/** Every cell as a count, row after row. A text in the first cell that is not a number is the header; other texts are refused. */
export function readParts(range: Range = [], param: string): Series | Fault {
  return readCells(range, param, readCount);
}

function readCells(range: Range, param: string, readCell: (cell: Cell) => Reading<number>): Series | Fault {
  const cells = asColumn(range);
  const skipped = cells.length > 1 && isHeader(cells[0]?.[0]) ? 1 : 0;
  const values = new Array<number>(cells.length - skipped);
  let texts = 0;
  for (let i = skipped; i < cells.length; i++) {
    const cell = cells[i]?.[0];
    const plain = plainCount(cell);
    if (plain !== undefined) {
      values[i - skipped] = plain;
      continue;
    }
    const count = lostValue(cell) ?? settle(readCell(cell));
    if (isDoubt(count)) return at(fault("CELL", count), cells.length > 1 ? { param, row: i + 1 } : { param });
    if (typeof cell === "string" && !isBlank(count)) texts++;
    values[i - skipped] = isBlank(count) ? 0 : count;
  }
  return { values, skipped, texts };
}

/** A single count; blank is 0. */
export function readOneCount(range: Range = [], param: string): number | Fault {
  if (range.length !== 1 || range[0]?.length !== 1) return at(fault("ONE_CELL"), { param });
  const count = settle(readCount(range[0][0]));
  if (isDoubt(count)) return at(fault("CELL", count), { param });
  return isBlank(count) ? 0 : count;
}

/** A single cell is a daily rate; two or more are a series. */
export function readSeriesOrRate(range: Range = [], param: string): Series | number | Fault {
  if (range.length > 1 || (range[0]?.length ?? 0) > 1) return readSeries(range, param);
  const cell = range[0]?.[0];
  const rate = settle(readGivenRate(cell));
  const doubted = isDoubt(rate) ? rate : isBlank(rate) ? undefined : dayInRate(rate, cell);
  if (doubted) return at(fault("CELL", doubted), { param });
  return isBlank(rate) ? 0 : (rate as number);
}

const isHeader = headerFor(readCount);

/** What programs write when a value was lost. Unlike a dash it says nothing about the day. */
const LOST = new Set(["nan", "null", "na", "n/a"]);

function lostValue(cell: Cell): Doubt | undefined {
  return typeof cell === "string" && LOST.has(plain(cell).toLowerCase()) ? doubt("NO_VALUE", cell) : undefined;
}
