import type { TableColumn } from "../../../reading/table";
import type { Pass, Report } from "../../rule";

/** Reports every cell of a column that probably means something else, in blocks of rows. */
export function restoredPass(column: TableColumn, report: Report): Pass | undefined {
  const { restored } = column;
  if (restored.length === 0) return undefined;
  let next = 0;
  return {
    rows(from, to) {
      for (let end = Math.min(next + to - from, restored.length); next < end; next++)
        report(column, restored[next] as number);
    },
  };
}
