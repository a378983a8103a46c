import { columnRule } from "../../rule";
import { restoredPass } from "./restored";

/** C16 for a column: a rare name that is one slip away from a frequent one. Later rules use the probable name. */
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
