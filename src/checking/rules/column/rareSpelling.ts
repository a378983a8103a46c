import { columnRule } from "../../rule";
import { rowOf } from "../../../reading/table";
import { restoredPass } from "./restored";

/**
 * C16, seen from the column: a name that hardly ever comes and is a slip of the pen away from one that comes again and
 * again. What follows is checked with the name that was probably meant.
 */
export default columnRule({
  id: "C16",
  code: "UNKNOWN_CHOICE",
  severity: "warning",
  types: ["teks"],
  start: (_table, column, report) => restoredPass(column, report),
  describe(table, { column, values, words }, { row }) {
    const nearest = words[values[rowOf(table, row)] as number] as string;
    return { doubt: "UNKNOWN_CHOICE", found: String(table.sheet.cells[row]?.[column] ?? ""), nearest };
  },
});
