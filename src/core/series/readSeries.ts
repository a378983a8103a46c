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

/**
 * True when the last figure is the total of those above it: the sum row of a sheet was caught in the range. Three or more
 * figures must stand above it, so that two equal days are not accused.
 */
export function endsInTotal(values: readonly number[]): boolean {
  let last = values.length - 1;
  while (last >= 0 && values[last] === 0) last--;
  let sum = 0;
  let figures = 0;
  for (let i = 0; i < last; i++) {
    sum += values[i] as number;
    if (values[i] !== 0) figures++;
  }
  return figures >= 3 && sum > 0 && sum === values[last];
}

/** A series in which no row is counted twice. */
export function readSeriesWithoutTotal(range: Range, param: string): Series | Fault {
  const series = readSeries(range, param);
  return "values" in series && endsInTotal(series.values) ? at(fault("TOTAL_ROW"), { param }) : series;
}
