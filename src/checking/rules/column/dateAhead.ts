import { columnRule, dataRows } from "../../rule";
import { given, rowOf } from "../../../reading/table";

/** C11: a day that has not come yet, where the sheet records what has happened. Silent without a day of the check. */
export default columnRule({
  id: "C11",
  code: "DATE_AHEAD",
  severity: "warning",
  types: ["tanggal"],
  start(table, column, report, book) {
    const { today } = book;
    if (today === undefined || column.definition.mayLieAhead) return undefined;
    return dataRows(table, (i) => {
      if (given(column, i) > today) report(column, i);
    });
  },
  describe: (table, column, { row }) => ({ date: given(column, rowOf(table, row)) }),
});
