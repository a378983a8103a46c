import { monthKey, reportingsOf, silencesOf, type ReportRow } from "../../../reading/book/completeness";
import type { TableColumn } from "../../../reading/table";
import { sheetsRule } from "../../rule";

/** Where a finding on a report of an area sits: its name, else its code, else when it is of. */
const SITS_ON = ["desa", "wilayah", "unit", "kecamatan", "kabupaten", "provinsi", "kode", "periode", "tanggal"];

/**
 * M19: an area that reports month by month left a month out, or has not reported the last one that most others did; a month
 * between two reported ones of which nobody reported. Sits on the area's empty row, else on its next report, else on its
 * last.
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
    }
  },
});

function columnOf({ table }: ReportRow): TableColumn | undefined {
  return SITS_ON.map((key) => table.columns.get(key)).find((column) => column !== undefined);
}
