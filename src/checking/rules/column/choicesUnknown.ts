import { headerOf, STATE } from "../../../reading/table";
import { columnRule } from "../../rule";
import { unlistedColumns } from "../../unknownChoices";

/**
 * C26: hardly any cell of a column is on its list, so the column holds something else. Reported once, on the first such cell.
 */
export default columnRule({
  id: "C26",
  code: "CHOICES_UNKNOWN",
  severity: "warning",
  types: ["kategori"],
  bind(table, column, report) {
    const unlisted = table.once(unlistedColumns).get(column.column);
    const first = column.states.indexOf(STATE.UNREADABLE);
    if (!unlisted || first < 0) return undefined;
    return {
      end: () => report(column, first),
      detail: () => ({
        ...unlisted,
        header: headerOf(table, column),
        choices: column.definition.type.choices ?? [],
      }),
    };
  },
});
