import { columnRule } from "../../rule";
import { restoredPass } from "./restored";

/**
 * C04, seen from the column: a 4 or a 4.52 among figures such as 4.091 and 12.345 was probably 4.000 and 4.520, with its
 * noughts lost. What follows is checked with what was probably meant.
 */
export default columnRule({
  id: "C04",
  code: "LOST_THOUSANDS",
  severity: "error",
  types: ["jumlah"],
  bind(_table, column, report) {
    const pass = restoredPass(column, report);
    return pass && { ...pass, detail: ({ i }) => ({ means: column.values[i] as number }) };
  },
});
