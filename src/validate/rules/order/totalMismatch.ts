import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type Table, type TableColumn } from "../../table";
import { totalSums } from "./totalSums";

/** A total that carries on from another sheet: what was there last month, or all up to now. */
const CARRIED = /\b(?:lalu|sebelumnya|sampai|s ?[/.] ?d|pindahan)\b/i;

/**
 * X10: a total row adds up the rows it stands for: those since the total before it, all above it, those up to the next
 * total, or all below it; where parents stand among them, the parents may be what is added. Sits on the total. Kota
 * Cirebon's destroyed cards: parts of 6,090 under a total of 10,090.
 */
export default relationRule({
  id: "X10",
  code: "TOTAL_MISMATCH",
  severity: "warning",
  relation: "TOTAL",
  start(table, relation, report) {
    const columns = columnsOf(table, relation.columns);
    if (columns.length === 0) return undefined;
    const sums = totalSums(table, relation);
    return {
      rows: sums.rows,
      end() {
        for (const i of sums.totals) {
          if (isCarried(table, i)) continue;
          for (const column of columns) {
            const difference = Math.abs(expectedOf(table, relation, column, i) - given(column, i));
            if (difference > table.settings.tolerance) report(column, i);
          }
        }
      },
    };
  },
  describe(table, relation: RelationOf<"TOTAL">, { row, column }) {
    const accused = columnsOf(table, relation.columns).find((each) => each.column === column) as TableColumn;
    const i = rowOf(table, row);
    return mismatchOf(expectedOf(table, relation, accused, i), given(accused, i));
  },
});

/**
 * The sum that a total stands for: one that it equals, else the nearest of the rows above it, else of those below. NaN,
 * which nothing differs from, where a part cannot be read.
 */
function expectedOf(table: Table, relation: RelationOf<"TOTAL">, column: TableColumn, i: number): number {
  const found = given(column, i);
  const { above, below } = totalSums(table, relation).candidates(column, i);
  const every = [...above, ...below];
  if (every.some(Number.isNaN)) return Number.NaN;
  const equal = every.find((sum) => Math.abs(sum - found) <= table.settings.tolerance);
  const nearest = (sums: readonly number[]) =>
    sums.reduce((best, sum) => (Math.abs(sum - found) < Math.abs(best - found) ? sum : best));
  if (equal !== undefined || every.length === 0) return equal ?? Number.NaN;
  return nearest(above.length > 0 ? above : below);
}

function isCarried({ sheet, found }: Table, i: number): boolean {
  const row = sheet.cells[i + found.firstRow] ?? [];
  return row.some((cell) => typeof cell === "string" && CARRIED.test(cell));
}
