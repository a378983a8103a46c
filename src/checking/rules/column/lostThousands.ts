import { columnRule } from "../../rule";
import { restoredPass } from "./restored";

/**
 * C04 for a column: a 4 or a 4.52 among figures such as 4.091 and 12.345 probably was 4.000 or 4.520 and lost its zeros. Later
 * rules use the probable figure.
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
