import { cellAddress } from "../../../core/cells/area";
import { isOtherTime } from "../../../reading/series/timeColumn";
import { columnsOf, valueOrNaN, type Table, type TableColumn } from "../../../reading/table";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { neighbours } from "./neighbours";

/**
 * R22: a running total equals the one of the row before plus what is new. Reported on the total; a correction is legal, so a
 * warning.
 */
export default relationRule({
  id: "R22",
  code: "RUNNING_TOTAL_BROKEN",
  severity: "warning",
  relation: "RUNNING_TOTAL",
  bind(table, relation, report, { tolerance }) {
    const total = table.columns.get(relation.total);
    const flows = columnsOf(table, relation.flows);
    const day = dayOf(table);
    if (!total || flows.length < relation.flows.length || !day) return undefined;
    const expected = (later: number, earlier: number) =>
      flows.reduce((sum, flow) => sum + valueOrNaN(flow, later), valueOrNaN(total, earlier));
    return {
      ...neighbours(table, relation.within, (later, earlier) => {
        if (earlier === undefined || !isOtherTime(day, later, earlier)) return;
        if (Math.abs(expected(later, earlier) - valueOrNaN(total, later)) > tolerance)
          report(total, later, { seed: earlier });
      }),
      detail: ({ i, seed: earlier }) => ({
        ...mismatchOf(expected(i, earlier), valueOrNaN(total, i)),
        previous: cellAddress(earlier + table.found.firstRow, total.column),
      }),
    };
  },
});

/** What tells one row from the next: a day, a period, or what a table by items writes before its figures. */
const dayOf = ({ columns }: Table): TableColumn | undefined =>
  columns.get("tanggal") ?? columns.get("periode") ?? columns.get("rincian");
