import type { Demand } from "../../contract/remark";
import { blanksNeeded, unrecorded } from "./figures";
import { remarkRule } from "./remarkRule";

/**
 * K01: the blank cards needed equal exactly the people not yet recorded. Cards are also printed for those ready to print, as
 * reprints, and for those who turn seventeen, and some are spoiled. Kota Pagar Alam, 2023: 4.091 people, 4.091 cards.
 */
export default remarkRule({
  remark: "K01",
  given: (facts) => {
    const [needed, left] = [blanksNeeded(facts), unrecorded(facts)];
    if (needed === undefined || left === undefined) return undefined;
    const written = facts.people.unrecorded;
    return { needed, unrecorded: written === undefined ? [left] : [left, written] };
  },
  find: ({ needed, unrecorded }) =>
    needed > 0 && unrecorded.includes(needed) ? { needed, leftOut: OTHER } : undefined,
});

const OTHER: readonly Demand[] = ["PRINT_READY", "REPRINTS", "NEWCOMERS", "SPOILAGE"];
