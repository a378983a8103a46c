import { STATE } from "../../../reading/table";
import { columnRule } from "../../rule";

/** C09: a formula without a result, as written by programs that do not calculate. */
export default columnRule({
  id: "C09",
  code: "NOT_CALCULATED",
  severity: "warning",
  types: ["jumlah", "persen", "tanggal"],
  bind({ sheet, found }, column, report) {
    const { states } = column;
    return {
      rows(from, to) {
        for (let i = from; i < to; i++)
          if (states[i] === STATE.BLANK && sheet.isUncalculated(i + found.firstRow, column.column)) report(column, i);
      },
      detail: () => undefined,
    };
  },
});
