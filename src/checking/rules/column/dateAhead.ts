import { columnRule } from "../../rule";
import { valueOrNaN } from "../../../reading/table";

/** C11: a future day in a sheet that records the past. Needs the day of the check. */
export default columnRule({
  id: "C11",
  code: "DATE_AHEAD",
  severity: "warning",
  types: ["tanggal"],
  bind(_table, column, report, { today }) {
    if (today === undefined || column.definition.mayLieAhead) return undefined;
    return {
      visit(i) {
        if (valueOrNaN(column, i) > today) report(column, i);
      },
      detail: ({ i }) => ({ date: valueOrNaN(column, i) }),
    };
  },
});
