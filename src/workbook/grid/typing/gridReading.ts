import { getNumfmtParseValueFilter, willLoseNumericPrecision } from "@univerjs/core";
import type { TypedValue } from "./typedValue";

/** The grid's own reading of a typed text, as on English computers; undefined if it stays text. */
export function gridReading(text: string): TypedValue | undefined {
  const typed = text.trim();
  const read = getNumfmtParseValueFilter(typed);
  if (typeof read?.v !== "number") return undefined;
  if (!read.z && willLoseNumericPrecision(typed)) return { value: typed };
  return { value: read.v, ...(read.z ? { numberFormat: String(read.z) } : {}) };
}
