import type { Cell, Range } from "../cells/cell";
import { mayBeHeader } from "../cells/headerText";
import { readCount } from "../cells/readNumber";
import { isBlank, isDoubt, settle } from "../cells/reading";
import { at, fault, type Fault } from "../fault";

/** A range read as one series of counts; blanks are 0, for older Excel makes no difference between them. */
export interface Series {
  readonly values: readonly number[];
  /** Leading cells that are the column's header. */
  readonly skipped: number;
}

/** A range as one column, in reading order; a range that is one column is not copied, for that takes as long as reading it. */
export function asColumn(range: Range): Range {
  return range[0]?.length === 1 ? range : range.flat().map((cell) => [cell]);
}

/** The count in a cell that plainly holds one, 0 in a blank one; every other cell is for the reader to decide. */
export function plainCount(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < 1e12 && Number.isInteger(cell) ? cell : undefined;
  return cell === null || cell === undefined || cell === "" ? 0 : undefined;
}

/** Reads every cell as a count. A text in the first cell that is no number is the header; anything else is refused. */
export function readSeries(range: Range, param: string): Series | Fault {
  const cells = asColumn(range);
  const skipped = isHeader(cells) ? 1 : 0;
  const values = new Array<number>(cells.length - skipped);
  for (let i = skipped; i < cells.length; i++) {
    const cell = cells[i]?.[0];
    const plain = plainCount(cell);
    if (plain !== undefined) {
      values[i - skipped] = plain;
      continue;
    }
    const count = settle(readCount(cell));
    if (isDoubt(count)) return at(fault("CELL", count), cells.length > 1 ? { param, row: i + 1 } : { param });
    values[i - skipped] = isBlank(count) ? 0 : count;
  }
  return { values, skipped };
}

function isHeader(cells: Range): boolean {
  const first = cells[0]?.[0];
  if (typeof first !== "string" || cells.length === 1) return false;
  const reading = readCount(first);
  return isDoubt(reading) && reading.doubt === "NOT_A_NUMBER" && mayBeHeader(first);
}

/** Fewer figures than this may add up to the next one by chance: two equal days and twice as much on the third. */
const FEWEST_PARTS = 3;

/**
 * True when the last figure is the total of those above it: the sum row of a sheet was caught in the range. The same for
 * a sheet in blocks, as weeks, of which each ends in its own total, with or without the total of all below them.
 */
export function endsInTotal(values: readonly number[]): boolean {
  let last = values.length - 1;
  while (last >= 0 && values[last] === 0) last--;
  let sum = 0;
  let figures = 0;
  let blocks = 0;
  let inBlocks = 0;
  let inBlock = 0;
  let figuresInBlock = 0;
  for (let i = 0; i < last; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    sum += value;
    figures++;
    if (figuresInBlock >= FEWEST_PARTS && value === inBlock) {
      blocks++;
      inBlocks += value;
      inBlock = figuresInBlock = 0;
    } else {
      inBlock += value;
      figuresInBlock++;
    }
  }
  const total = values[last];
  if (figures >= FEWEST_PARTS && total === sum) return true;
  if (figuresInBlock > 0) return blocks >= 1 && figuresInBlock >= FEWEST_PARTS && total === inBlock;
  return blocks >= 2 && total === inBlocks;
}

/** A series in which no row is counted twice. */
export function readSeriesWithoutTotal(range: Range, param: string): Series | Fault {
  const series = readSeries(range, param);
  return "values" in series && endsInTotal(series.values) ? at(fault("TOTAL_ROW"), { param }) : series;
}
