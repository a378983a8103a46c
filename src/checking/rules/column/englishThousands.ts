import { headerOf } from "../../../reading/table";
import { englishColumns } from "../../englishThousands";
import { columnRule } from "../../rule";

/** C03 for a column: a column of counts separates thousands by commas. Reported once, on the first such cell. */
export default columnRule({
  id: "C03",
  code: "ENGLISH_THOUSANDS",
  severity: "error",
  types: ["jumlah"],
  bind(table, column, report) {
    const rows = table.once(englishColumns).get(column.column);
    const [first] = rows ?? [];
    if (!rows || first === undefined) return undefined;
    return {
      end: () => report(column, first),
      detail: () => ({
        header: headerOf(table, column),
        rows: rows.size,
        example: String(table.sheet.cells[first + table.found.firstRow]?.[column.column]),
      }),
    };
  },
});
