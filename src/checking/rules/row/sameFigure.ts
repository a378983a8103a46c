import { columnsOf, given, rowOf, type Table, type TableColumn } from "../../../reading/table";
import { dataRows, relationRule } from "../../rule";

/** Small figures are often equal by chance. */
const LARGE = 1000;

/**
 * R18: the same large figure under two meanings; one of them was probably copied into the other. Sits on the later column.
 * Kota Pagar Alam, 2023: 108,330 was given both as wajib KTP and as recorded.
 */
export default relationRule({
  id: "R18",
  code: "SAME_FIGURE",
  severity: "info",
  relation: "CONCEPTS",
  start(table, relation, report) {
    const columns = columnsOf(table, relation.columns);
    if (columns.length < 2) return undefined;
    return dataRows(table, (i) => {
      for (const column of columns) if (twinOf(columns, column, i)) report(column, i);
    });
  },
  describe(table, relation, { row, column }) {
    const columns = columnsOf(table, relation.columns);
    const later = columns.find((candidate) => candidate.column === column) as TableColumn;
    const twin = twinOf(columns, later, rowOf(table, row)) as TableColumn;
    return { value: given(later, rowOf(table, row)), column: headerOf(table, twin) };
  },
});

function twinOf(columns: readonly TableColumn[], later: TableColumn, i: number): TableColumn | undefined {
  const value = given(later, i);
  if (!(value >= LARGE)) return undefined;
  return columns.slice(0, columns.indexOf(later)).find((earlier) => given(earlier, i) === value);
}

function headerOf(table: Table, { key }: TableColumn): string {
  return table.found.columns.find((column) => column.key === key)?.header ?? key;
}
