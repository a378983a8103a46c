import { columnRule } from "../../rule";
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
  bind({ sheet, found }, column, report) {
    const pass = restoredPass(column, report);
    return (
      pass && {
        ...pass,
        detail({ i }) {
          const nearest = column.words[column.values[i] as number] as string;
          const written = sheet.cells[i + found.firstRow]?.[column.column] ?? "";
          return { doubt: "UNKNOWN_CHOICE", found: String(written), nearest };
        },
      }
    );
  },
});
