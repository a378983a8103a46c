import { columnsOf, headerOf, type TableColumn, valueOrNaN } from "../../../reading/table";
import { relationRule } from "../../rule";

/** Smaller figures are often equal by chance. */
const LARGE = 1000;

/**
 * R18: the same large figure in two columns with different meanings; one was probably copied into the other. Reported on the
 * later column. Kota Pagar Alam, 2023: 108,330 was given both as wajib KTP and as recorded.
 */
export default relationRule({
  id: "R18",
  code: "SAME_FIGURE",
  severity: "info",
  relation: "CONCEPTS",
  bind(table, relation, report) {
    const columns = columnsOf(table, relation.columns);
    if (columns.length < 2) return undefined;
    return {
      visit(i) {
        for (const column of columns) {
          const twin = twinOf(columns, column, i);
          if (twin) report(column, i, { seed: columns.indexOf(twin) });
        }
      },
      detail: ({ column, i, seed }) => ({
        value: valueOrNaN(column, i),
        column: headerOf(table, columns[seed] ?? column),
      }),
    };
  },
});

function twinOf(columns: readonly TableColumn[], later: TableColumn, i: number): TableColumn | undefined {
  const value = valueOrNaN(later, i);
  if (!(value >= LARGE)) return undefined;
  return columns.slice(0, columns.indexOf(later)).find((earlier) => valueOrNaN(earlier, i) === value);
}
