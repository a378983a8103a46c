import { dataRows, relationRule } from "../../rule";
import { figure, wordAt } from "../../../reading/table";

/** R14: a normal day on which nothing was used; perhaps the day was closed, or the use was forgotten. Sits on the use. */
export default relationRule({
  id: "R14",
  code: "NO_USE_ON_NORMAL_DAY",
  severity: "warning",
  relation: "DAY_STATUS",
  start(table, relation, report) {
    const [status, use] = [table.columns.get(relation.status), table.columns.get(relation.use)];
    if (!status || !use) return undefined;
    return dataRows(table, (i) => {
      if (figure(use, i) === 0 && wordAt(status, i) === "normal") report(use, i);
    });
  },
  describe: () => undefined,
});
