import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, headerOf } from "../../../reading/table";
import { relationRule } from "../../rule";

/** C24: a sum that follows from the headers fails on most rows, so the column may hold something else. Told once, on its first cell. */
export default relationRule({
  id: "C24",
  code: "COLUMN_DOUBTED",
  severity: "warning",
  relation: "MISFIT",
  bind(table, relation, report) {
    const column = table.columns.get(relation.column);
    const first = table.roles.indexOf(ROW.DATA);
    if (!column || first < 0) return undefined;
    return {
      end: () => report(column, first),
      detail: () => ({ others: columnsOf(table, relation.others).map((other) => headerOf(table, other)) }),
    };
  },
});
