import { dataRows, relationRule } from "../../rule";
import { STATE } from "../../../reading/table";

/** R15: what must come in pairs: a receipt with its document, a target with its deadline. Sits on the blank partner. */
export default relationRule({
  id: "R15",
  code: "PARTNER_MISSING",
  severity: "error",
  relation: "PAIR",
  start(table, relation, report) {
    const [given, needs] = [table.columns.get(relation.given), table.columns.get(relation.needs)];
    if (!given || !needs) return undefined;
    const isNumber = given.definition.type.stored === "number";
    return dataRows(table, (i) => {
      const approximate = given.states[i] === STATE.APPROXIMATE;
      const isGiven = (approximate || given.states[i] === STATE.VALUE) && !(isNumber && given.values[i] === 0);
      if (isGiven && needs.states[i] === STATE.BLANK) report(needs, i, approximate ? "warning" : undefined);
    });
  },
  describe(table, relation) {
    return { given: table.found.columns.find(({ key }) => key === relation.given)?.header ?? relation.given };
  },
});
