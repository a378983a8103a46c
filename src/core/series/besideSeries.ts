import { SHEET_SIZE } from "../cells/area";
import type { Rows } from "../indicator";
import type { Series } from "./readSeries";

/** One row of results beside each row of a series, empty beside its header; a whole column is cut where its data end. */
export function besideSeries(series: Series, results: readonly number[]): Rows {
  let end = results.length;
  if (end + series.skipped === SHEET_SIZE.rows) while (end > 0 && series.values[end - 1] === 0) end--;
  return { rows: [...(series.skipped > 0 ? [[""]] : []), ...results.slice(0, end).map((result) => [result])] };
}
