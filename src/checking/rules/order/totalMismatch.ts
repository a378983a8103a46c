import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { columnsOf, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { lastOfEach } from "./lastOfEach";
import { missingIn } from "../row/missingFigures";
import { isCarried, isOfSeveral } from "./totalOfMore";
import { totalSums, type TotalSums } from "./totalSums";

/**
 * X10: a total row sums the rows it belongs to, and a parent the rows below it. Reported on the total. Kota Cirebon's destroyed
 * cards: parts of 6,090 under a total of 10,090. A total that counts along what a blank cell should hold is right; the blank is
 * reported.
 */
export default relationRule({
  id: "X10",
  code: "TOTAL_MISMATCH",
  severity: "warning",
  relation: "TOTAL",
  bind(table, relation, report, { tolerance }) {
    const columns = columnsOf(table, relation.columns);
    if (columns.length === 0) return undefined;
    const sums = table.once(totalSums, relation);
    const expected = (column: TableColumn, at: number) => expectedOf(table, relation, sums, column, at, tolerance);
    const isWrong = (column: TableColumn, row: number, at: number) => {
      const difference = valueOrNaN(column, row) - expected(column, at);
      return Math.abs(difference) > tolerance && !isOfBlanks(table, column, difference, tolerance);
    };
    return {
      rows: sums.rows,
      end() {
        for (const [at, { row }] of sums.sums.entries()) {
          if (isCarried(table, row) || isOfSeveral(table, row)) continue;
          const wrong = columns.filter((column) => isWrong(column, row, at));
          const filled = columns.filter((column) => !Number.isNaN(valueOrNaN(column, row)));
          if (relation.ifMost && wrong.length * 2 >= filled.length) continue;
          for (const column of wrong) report(column, row, { seed: at });
        }
      },
      detail: ({ column, i, seed: at }) => mismatchOf(expected(column, at), valueOrNaN(column, i)),
    };
  },
});

/** True for a difference that one blank cell of the column, or all of them, would make up by the rest of their rows. */
function isOfBlanks(table: Table, column: TableColumn, difference: number, tolerance: number): boolean {
  const values = [...(table.once(missingIn).get(column)?.values() ?? [])];
  const all = values.reduce((sum, value) => sum + value, 0);
  return [all, ...values].some((value) => value > 0 && Math.abs(value - difference) <= tolerance);
}

/** The rows of a table that sum others, and whether a figure in one equals the sum of its rows. */
export interface Totals extends Pick<TotalSums, "rows" | "sums"> {
  isRight(column: TableColumn, at: number): boolean;
}

const NOTHING_ADDED: RelationOf<"TOTAL"> = { relation: "TOTAL", columns: [] };

/** The totals of a table whose kind adds up. Columns that the kind does not add up are never wrong. */
export function totalsOf(table: Table, tolerance: number): Totals {
  const relation = table.found.kind.relations.find((each) => each.relation === "TOTAL") ?? NOTHING_ADDED;
  const sums = table.once(totalSums, relation);
  const isRight = (column: TableColumn, at: number) => {
    const { row } = sums.sums[at] as TotalSums["sums"][number];
    if (relation.ifMost || !relation.columns.includes(column.key) || isCarried(table, row) || isOfSeveral(table, row))
      return true;
    const expected = expectedOf(table, relation, sums, column, at, tolerance);
    return !(Math.abs(expected - valueOrNaN(column, row)) > tolerance);
  };
  return { rows: sums.rows, sums: sums.sums, isRight };
}

/** The expected sum of a total. NaN, from which nothing differs, if a part is unreadable. */
function expectedOf(
  table: Table,
  relation: RelationOf<"TOTAL">,
  sums: TotalSums,
  column: TableColumn,
  at: number,
  tolerance: number,
): number {
  const { row, isParent } = sums.sums[at] as TotalSums["sums"][number];
  const found = valueOrNaN(column, row);
  const isEqual = (sum: number) => Math.abs(sum - found) <= tolerance;
  const asParent = ofParent(sums.ofParent(column, at), found, isEqual);
  if (isEqual(asParent)) return asParent;
  const ofParents = ofParent(sums.ofParentsBelow(column, at), found, isEqual);
  if (isEqual(ofParents)) return ofParents;
  if (isParent) return asParent;
  const { above, below, hasRowsAbove } = sums.ofTotal(column, at);
  const equal = [...above, ...below].find(isEqual);
  if (equal !== undefined) return equal;
  const added = hasRowsAbove ? above : below;
  const standing = asItStands(table, relation, sums, column, at, hasRowsAbove);
  return standing.find(isEqual) ?? nearest(standing.length > 0 && !added.some(Number.isNaN) ? standing : added, found);
}

/**
 * The value of a total whose rows follow areas through time: the sum of each area's last figure, since the previous total or
 * overall.
 */
function asItStands(
  table: Table,
  { within, flows }: RelationOf<"TOTAL">,
  { sums }: TotalSums,
  column: TableColumn,
  at: number,
  isBelowItsRows: boolean,
): number[] {
  if (!within || flows?.includes(column.key)) return [];
  const rowAt = (place: number, none: number) => sums[place]?.row ?? none;
  const row = rowAt(at, 0);
  const stretches = isBelowItsRows
    ? [[rowAt(at - 1, -1) + 1, row] as const, ...(at === sums.length - 1 ? [[0, row] as const] : [])]
    : [[row + 1, rowAt(at + 1, table.roles.length)] as const];
  return stretches.flatMap(([from, to]) => lastOfEach(table, column, within, from, to) ?? []);
}

/** A parent's rows are those that add up to it, so further rows are tried only while the sum is too small. */
function ofParent(candidates: Iterable<number>, found: number, isEqual: (sum: number) => boolean): number {
  const tried: number[] = [];
  for (const sum of candidates) {
    tried.push(sum);
    if (isEqual(sum)) return sum;
    if (!(sum < found)) break;
  }
  return nearest(tried, found);
}

function nearest(sums: readonly number[], found: number): number {
  if (sums.length === 0 || sums.some(Number.isNaN)) return Number.NaN;
  return sums.reduce((best, sum) => (Math.abs(sum - found) < Math.abs(best - found) ? sum : best));
}
