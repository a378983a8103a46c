import type { Serial } from "../../core/calendar/civil";
import blankoRata from "../../core/indicators/blankoRata";
import { tablesOf } from "../../reading/book/tables";
import { columnsOf, type Table, valueOrZero } from "../../reading/table";
import { answered, column, figure } from "../figure";
import { datedRows } from "../../reading/book/datedRows";

const REPRINTS = ["cetakHilang", "cetakRusak", "cetakUbah", "cetakRhgp", "cetakPindah"];

/** Reprints per normal working day, if the daily reports separate them from first prints. */
export function reprintsADay(tables: readonly Table[], asOf?: Serial): number | undefined {
  const kept = tablesOf(tables, "laporanHarian").filter((table) => columnsOf(table, REPRINTS).length > 0);
  const range = { apart: ["provinsi", "kabupaten", "unit"], ...(asOf !== undefined && { until: asOf }) };
  const perDay = new Map<Serial, number>();
  for (const { table, i, day } of datedRows(kept, { filled: REPRINTS, ...range })) {
    const printed = columnsOf(table, REPRINTS).reduce((sum, each) => sum + valueOrZero(each, i), 0);
    perDay.set(day, (perDay.get(day) ?? 0) + printed);
  }
  const days = [...perDay.values()].filter((value) => !Number.isNaN(value));
  return days.length < 2 ? undefined : answered(figure(blankoRata, column(days)));
}
