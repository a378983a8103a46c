import { neverReported } from "../../../reading/book/neverReported";
import { monthKey, reportingsOf, silencesOf, type ReportRow } from "../../../reading/book/completeness";
import type { TableColumn } from "../../../reading/table";
import { sheetsRule } from "../../rule";

/** Where a finding on a report of an area sits: its name, else its code, else when it is of. */
const SITS_ON = ["desa", "wilayah", "unit", "kecamatan", "kabupaten", "provinsi", "kode", "periode", "tanggal"];

/**
 * M19: an area that reports month by month left a month out, or has not reported the last one that most others did; a month
 * between two reported ones of which nobody reported; an area of the workbook's lists that never reported. Sits on the area's
 * empty row, else on its next report, else on its last, else where the list names it.
 */
export default sheetsRule({
  id: "M19",
  code: "NOT_REPORTED",
  severity: "warning",
  *compare({ tables }, report) {
    for (const reporting of yield* reportingsOf(tables)) {
      yield;
      for (const { area, first, months, at } of silencesOf(reporting)) {
        const column = columnOf(at);
        if (!column) continue;
        report(at.table, column, at.i, { first: monthKey(first), months, ...(area && { area: area.name }) });
      }
      const [first] = reporting.months;
      if (first === undefined) continue;
      for (const { name, table, i } of neverReported(reporting, tables)) {
        const column = columnOf({ table });
        if (column) report(table, column, i, { first: monthKey(first), months: reporting.months.length, area: name });
      }
    }
  },
});

function columnOf({ table }: Pick<ReportRow, "table">): TableColumn | undefined {
  return SITS_ON.map((key) => table.columns.get(key)).find((column) => column !== undefined);
}
