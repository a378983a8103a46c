import { neverReported } from "../../../reading/book/neverReported";
import { monthKey, reportingsOf, silencesOf, type ReportRow } from "../../../reading/book/completeness";
import type { TableColumn } from "../../../reading/table";
import { sheetsRule } from "../../rule";

/** The column for a finding about an area's report: its name, else its code, else its time. */
const SITS_ON = ["desa", "wilayah", "unit", "kecamatan", "kabupaten", "provinsi", "kode", "periode", "tanggal"];

/**
 * M19: an area that reports monthly skipped a month, or has not reported the last month that most others did; a month between
 * two reported ones that nobody reported; an area on the workbook's lists that never reported. Reported on the area's empty
 * row, else on its next report, else on its last, else where the list names it.
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
