import { dataRows, relationRule } from "../../rule";
import { figure, rowOf, wordAt, type TableColumn } from "../../../reading/table";

const CLOSED: ReadonlySet<string | undefined> = new Set(["tutup", "kosong"]);

/** R13: cards used on a day marked as closed or without blanks. Sits on the use. */
export default relationRule({
  id: "R13",
  code: "USE_ON_CLOSED_DAY",
  severity: "warning",
  relation: "DAY_STATUS",
  start(table, relation, report) {
    const [status, use] = [table.columns.get(relation.status), table.columns.get(relation.use)];
    if (!status || !use) return undefined;
    return dataRows(table, (i) => {
      if (figure(use, i) > 0 && CLOSED.has(wordAt(status, i))) report(use, i);
    });
  },
  describe(table, relation, { row }) {
    const [status, use] = [table.columns.get(relation.status), table.columns.get(relation.use)] as [
      TableColumn,
      TableColumn,
    ];
    const i = rowOf(table, row);
    return { used: figure(use, i), status: wordAt(status, i) as string };
  },
});
