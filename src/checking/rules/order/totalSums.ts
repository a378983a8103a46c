import type { RelationOf } from "../../../sheets/relation";
import { ROW } from "../../../reading/recognise/recognised";
import type { Walk } from "./neighbours";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, valueOrZero } from "../../../reading/table";

/** The rows of data between two rows that sum others: their figures added up by column; NaN where one cannot be read. */
interface Stretch {
  readonly sums: Float64Array;
  /** How many of the figures were filled in. */
  readonly filled: Uint32Array;
  rows: number;
}

/** A row that sums others: a total, or a parent of the rows below it. */
interface Sum {
  readonly row: number;
  readonly isParent: boolean;
}

/** What the total and parent rows of a table may be the sums of. */
export interface TotalSums extends Walk {
  readonly sums: readonly Sum[];
  /**
   * What a total may stand for: the rows since the total before it or all above it, the rows up to the next total or all
   * below it; of data, or of the parents among them. A side on which the column is blank has none, though it has rows.
   */
  ofTotal(
    column: TableColumn,
    at: number,
  ): {
    readonly above: number[];
    readonly below: number[];
    readonly hasRowsAbove: boolean;
  };
  /** What a parent may stand for, shortest first: the rows below it up to any row that sums others. */
  ofParent(column: TableColumn, at: number): Generator<number>;
  /**
   * True where the rows come in blocks, each with its own total: the last rows are closed, or the first ones headed, by
   * a total of theirs alone.
   */
  inBlocks(): boolean;
}

/** Adds up as the rows come, and keeps the sums for whoever asks afterwards. */
export function totalSums(table: Table, relation: RelationOf<"TOTAL">): TotalSums {
  const columns = columnsOf(table, relation.columns);
  const stretch = (): Stretch => ({
    sums: new Float64Array(columns.length),
    filled: new Uint32Array(columns.length),
    rows: 0,
  });
  // Stretch k lies above sum k; the last one below all.
  const stretches = [stretch()];
  const sums: Sum[] = [];
  let done = 0;

  return { rows, sums, ofTotal, ofParent, inBlocks };

  // Several rules hand the rows on, one after the other.
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

  /** The figures of the stretches from one to another, and of the parents among them. */
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

  /** True for a total with a figure that is the sum of one stretch and of no more than that. */
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
}

/** The sum of parents, of which some may be parts of the one before them: those that add up to it are not counted again. */
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
