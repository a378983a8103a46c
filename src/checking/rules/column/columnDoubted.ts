import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, headerOf } from "../../../reading/table";
import { relationRule } from "../../rule";

/**
 * C24: a sum that follows from the headers fails on most rows, so the column may hold something else. Reported once, on its
 * first cell.
 */
export default relationRule({
  id: "C24",
  code: "COLUMN_DOUBTED",
  severity: "warning",
  relation: "MISFIT",
  bind(table, relation, report) {
    const column = table.columns.get(relation.column);
    const first = table.roles.indexOf(ROW.DATA);
    if (!column || first < 0) return undefined;
    const headers = (keys: readonly string[]) => columnsOf(table, keys).map((other) => headerOf(table, other));
    return {
      end: () => report(column, first),
      detail: () => ({
        others: headers(relation.others),
        ...(relation.fit && relation.of && { fit: relation.fit, of: headers(relation.of) }),
      }),
    };
  },
});
