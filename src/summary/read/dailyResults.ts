import type { Serial } from "../../core/calendar/civil";
import { notDaily } from "../../core/series/notDaily";
import type { DayFigure, Maybe, Missing } from "../../contract/standing";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";
import { datedRows, type DatedRow } from "../../reading/book/datedRows";
import { notFound } from "./wanted";

const KINDS: readonly (readonly [kind: string, apart: readonly string[]])[] = [
  ["laporanHarian", ["provinsi", "kabupaten", "unit"]],
  ["jemputBola", ["lokasi", "jam", "idSesi"]],
];

/**
 * The office's results by day, oldest first. The day's report includes outreach; without a report, only the day's sessions are
 * known.
 */
export function dailyResults(
  tables: readonly Table[],
  key: "rekam" | "ikd",
  asOf: Serial | undefined,
): Maybe<readonly DayFigure[]> {
  const days = new Map<Serial, number>();
  let cumulative: Missing | undefined;
  for (const [kind, apart] of KINDS) {
    const kept = tablesOf(tables, kind).filter(({ columns }) => columns.has(key));
    const rows = datedRows(kept, { filled: [key], apart, ...(asOf !== undefined && { until: asOf }) });
    const sums = new Map<Serial, number>();
    for (const row of rows) {
      const value = resultOf(row, key);
      if (!Number.isNaN(value)) sums.set(row.day, (sums.get(row.day) ?? 0) + value);
    }
    const [first] = rows;
    if (first && notDaily([...sums.values()])?.fault === "ONLY_RISES") {
      const column = first.table.columns.get(key)?.definition.header ?? key;
      cumulative ??= { missing: "CUMULATIVE", column, sheet: first.table.sheet.name };
      continue;
    }
    for (const [day, sum] of sums) if (!days.has(day)) days.set(day, sum);
  }
  if (days.size === 0 && cumulative) return cumulative;
  if (days.size === 0)
    return notFound(
      tables,
      KINDS.map(([kind]) => [kind, ["tanggal", key]] as const),
    );
  return [...days].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day);
}

function resultOf({ table, i }: DatedRow, key: string): number {
  const [column, cancelled] = [table.columns.get(key), table.columns.get("batal")];
  return !column || (cancelled && wordAt(cancelled, i) === "ya") ? Number.NaN : valueOrNaN(column, i);
}
