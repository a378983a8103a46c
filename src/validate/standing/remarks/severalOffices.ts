import { officesIn } from "../read/offices";
import { remarkRule } from "./remarkRule";

/** K09: the sheets are of several offices, so that the figures of the summary belong to none of them. */
export default remarkRule({
  remark: "K09",
  given: ({ tables }) => {
    const offices = officesIn(tables);
    return offices.length === 0 ? undefined : offices;
  },
  find: (offices: readonly string[]) => (offices.length > 1 ? { offices } : undefined),
});
