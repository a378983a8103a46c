import { allOf, headerOf, STATE } from "../../../reading/table";
import { relationRule } from "../../rule";

/** R15: cells that come in pairs: a receipt with its document, a target with its deadline. Reported on the blank partner. */
export default relationRule({
  id: "R15",
  code: "PARTNER_MISSING",
  severity: "error",
  relation: "PAIR",
  bind(table, relation, report) {
    const found = allOf(table, relation.given, relation.needs);
    if (!found) return undefined;
    const [given, needs] = found;
    const isNumber = given.definition.type.stored === "number";
    return {
      visit(i) {
        const approximate = given.states[i] === STATE.APPROXIMATE;
        const isGiven = (approximate || given.states[i] === STATE.VALUE) && !(isNumber && given.values[i] === 0);
        if (isGiven && needs.states[i] === STATE.BLANK)
          report(needs, i, { severity: approximate ? "warning" : undefined });
      },
      detail: () => ({ given: headerOf(table, given) }),
    };
  },
});
