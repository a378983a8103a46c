import type { RelationOf } from "../../../sheets/relation";
import { causeOf } from "../../cause";
import { ROW } from "../../recognise/recognised";
import { relationRule } from "../../rule";
import { columnsOf, figure, given, rowOf, STATE, type Table, type TableColumn } from "../../table";

/**
 * X10: a total row adds up the rows it stands for: those since the total before it, all above it, those up to the next
 * total, or all below it. Sits on the total. Kota Cirebon's destroyed cards: parts of 6,090 under a total of 10,090.
 */
export default relationRule({
  id: "X10",
  code: "TOTAL_MISMATCH",
  severity: "warning",
  relation: "TOTAL",
  start(table, relation, report) {
    const columns = columnsOf(table, relation.columns);
    const totals: number[] = [];
    return {
      rows(from, to) {
        for (let i = from; i < to; i++) if (table.roles[i] === ROW.TOTAL) totals.push(i);
      },
      end() {
        for (const column of totals.length > 0 ? columns : []) {
          const sums = sumsOf(table, column);
          for (const i of totals) {
            if (column.states[i] !== STATE.VALUE) continue;
            const expected = nearest(sums(i), given(column, i));
            if (Math.abs(expected - given(column, i)) > table.settings.tolerance) report(column, i);
          }
        }
      },
    };
  },
  describe(table, relation: RelationOf<"TOTAL">, { row, column }) {
    const accused = columnsOf(table, relation.columns).find((candidate) => candidate.column === column) as TableColumn;
    const i = rowOf(table, row);
    const found = given(accused, i);
    const expected = nearest(sumsOf(table, accused)(i), found);
    const cause = causeOf(expected, found);
    return { expected, found, ...(cause && { cause }) };
  },
});

/** For a total row, every sum that it may stand for; NaN where a part cannot be read. */
function sumsOf(table: Table, column: TableColumn): (total: number) => readonly number[] {
  const rows = table.roles.length;
  const before = new Float64Array(rows + 1);
  for (let i = 0; i < rows; i++) {
    const part = table.roles[i] === ROW.DATA ? figure(column, i) : 0;
    before[i + 1] = (before[i] as number) + part;
  }
  const sum = (from: number, to: number) => (before[to] as number) - (before[from] as number);
  return (total) => {
    let previous = total - 1;
    while (previous >= 0 && table.roles[previous] !== ROW.TOTAL) previous--;
    let next = total + 1;
    while (next < rows && table.roles[next] !== ROW.TOTAL) next++;
    const above = sum(0, total);
    const below = sum(total + 1, rows);
    return [
      ...(above !== 0 || below === 0 ? [sum(previous + 1, total), above] : []),
      ...(above === 0 ? [sum(total + 1, next), below] : []),
    ];
  };
}

/** The candidate that comes nearest; NaN, which nothing differs from, where none can be told. */
function nearest(candidates: readonly number[], found: number): number {
  return candidates.reduce(
    (best, sum) => (Math.abs(sum - found) < Math.abs(best - found) ? sum : best),
    candidates[0] ?? Number.NaN,
  );
}
