import type { RelationOf } from "../../../sheets/relation";
import { ROW } from "../../../reading/recognise/recognised";
import type { Walk } from "./neighbours";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, valueOrZero } from "../../../reading/table";

/** The data rows between two summing rows, with their sums by column; NaN if a figure is unreadable. */
interface Stretch {
  readonly sums: Float64Array;
  /** The number of filled cells by column. */
  readonly filled: Uint32Array;
  rows: number;
}

/** A row that sums others: a total, or a parent of the rows below. */
interface Sum {
  readonly row: number;
  readonly isParent: boolean;
}

/** The possible sums of a table's total and parent rows. */
export interface TotalSums extends Walk {
  readonly sums: readonly Sum[];
  /**
   * The sums that a total may stand for: the rows since the previous total or all rows above; the rows up to the next total or
   * all rows below; of data rows, or of the parents among them. A side where the column is blank has none, even if it has rows.
   */
  ofTotal(
    column: TableColumn,
    at: number,
  ): {
    readonly above: number[];
    readonly below: number[];
    readonly hasRowsAbove: boolean;
  };
  /** The sums that a parent may stand for, shortest first: the rows below it up to each following summing row. */
  ofParent(column: TableColumn, at: number): Generator<number>;
  /** The sums of the parents directly below a parent, shortest first: districts under their regency. */
  ofParentsBelow(column: TableColumn, at: number): Generator<number>;
  /**
   * True where the rows form blocks, each with its own total: the last block ends, or the first begins, with a total of that
   * block alone.
   */
  inBlocks(): boolean;
}

/** Sums the rows as they are visited and keeps the sums for later queries. */
export function totalSums(table: Table, relation: RelationOf<"TOTAL">): TotalSums {
  const columns = columnsOf(table, relation.columns);
  const stretch = (): Stretch => ({
    sums: new Float64Array(columns.length),
    filled: new Uint32Array(columns.length),
    rows: 0,
  });
  // Stretch k is above sum k; the last stretch is below all sums.
  const stretches = [stretch()];
  const sums: Sum[] = [];
  let done = 0;

  return { rows, sums, ofTotal, ofParent, ofParentsBelow, inBlocks };

  // Several rules pass the same rows, one after the other.
  function rows(from: number, to: number): void {
    let current = stretches[stretches.length - 1] as Stretch;
    for (let i = Math.max(from, done); i < to; i++) {
      const role = table.roles[i];
      if (role === ROW.DATA) add(current, i);
      else if (role === ROW.TOTAL || role === ROW.PARENT) {
        sums.push({ row: i, isParent: role === ROW.PARENT });
        stretches.push((current = stretch()));
      }
    }
    done = Math.max(done, to);
  }

  function add(stretch: Stretch, i: number): void {
    const { sums: added, filled } = stretch;
    stretch.rows++;
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as TableColumn;
      added[c] = (added[c] as number) + valueOrZero(column, i);
      if (column.states[i] !== STATE.BLANK) filled[c] = (filled[c] as number) + 1;
    }
  }

  function ofTotal(column: TableColumn, at: number) {
    const isTotal = ({ isParent }: Sum) => !isParent;
    let previous = at - 1;
    while (previous >= 0 && !isTotal(sums[previous] as Sum)) previous--;
    const next = sums.findIndex((sum, k) => k > at && isTotal(sum));
    return {
      above: [...between(column, previous + 1, at), ...between(column, 0, at)],
      below: [...between(column, at + 1, next < 0 ? sums.length : next), ...between(column, at + 1, sums.length)],
      hasRowsAbove: stretches.slice(0, at + 1).some(({ rows }) => rows > 0),
    };
  }

  /** The sums of a range of stretches, and of the parents among them. */
  function between(column: TableColumn, from: number, to: number): number[] {
    const c = columns.indexOf(column);
    const within = stretches.slice(from, to + 1);
    const data = within.reduce((sum, { sums: added }) => sum + (added[c] as number), 0);
    const parents = sums.slice(from, to).flatMap(({ isParent, row }) => (isParent ? [valueOrNaN(column, row)] : []));
    return [
      ...(within.some(({ filled }) => (filled[c] as number) > 0) ? [data] : []),
      ...(parents.some((figure) => !Number.isNaN(figure)) ? [sumOfOutermost(parents)] : []),
    ];
  }

  function inBlocks(): boolean {
    const first = stretches.findIndex(({ rows }) => rows > 0);
    const last = stretches.length - 1 - [...stretches].reverse().findIndex(({ rows }) => rows > 0);
    return first < last && (isOwn(sums[last], last) || isOwn(sums[first - 1], first));
  }

  /** True for a total with a figure that sums one stretch only. */
  function isOwn(total: Sum | undefined, at: number): boolean {
    if (!total || total.isParent) return false;
    return columns.some((column, c) => {
      const own = (stretches[at] as Stretch).sums[c] as number;
      const all = stretches.reduce((sum, { sums: added }) => sum + (added[c] as number), 0);
      return own !== all && valueOrNaN(column, total.row) === own;
    });
  }

  function* ofParent(column: TableColumn, at: number) {
    const c = columns.indexOf(column);
    let sum = 0;
    let filled = 0;
    for (let k = at + 1; k < stretches.length; k++) {
      const below = stretches[k] as Stretch;
      sum += below.sums[c] as number;
      filled += below.filled[c] as number;
      if (filled > 0) yield sum;
    }
  }

  function* ofParentsBelow(column: TableColumn, at: number) {
    if (!sums[at + 1]?.isParent || (stretches[at + 1] as Stretch).rows > 0) return;
    const parents: number[] = [];
    for (let k = at + 1; sums[k]?.isParent; k++) {
      parents.push(valueOrNaN(column, (sums[k] as Sum).row));
      yield sumOfOutermost(parents);
    }
  }
}

/** The sum of parents. Some may be parts of the one before; those that add up to it are not counted again. */
function sumOfOutermost(parents: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < parents.length; k++) {
    const whole = parents[k] as number;
    if (Number.isNaN(whole)) continue;
    total += whole;
    let parts = 0;
    let last = k;
    while (last + 1 < parents.length && parts < whole) parts += parents[++last] || 0;
    if (parts === whole && last > k + 1) k = last;
  }
  return total;
}
