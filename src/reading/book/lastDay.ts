import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../recognise/recognised";
import { tablesOf } from "./tables";
import type { Table } from "../table";
import { periodReader } from "./periods";
import { datedRows } from "./datedRows";

/** What shows that a day's row was filled in after the day, not planned before it. */
const DAILY: readonly (readonly [kind: string, results: readonly string[]])[] = [
  ["kartuStok", ["diterima", "dipakai", "rusakCetak", "keluar", "kembali", "sisaFisik", "statusHari"]],
  ["laporanHarian", ["rekam", "cetak", "cetakPemula", "cetakPrr", "cetakHilang", "cetakRhgp", "ikd", "prr", "sfe"]],
  ["jemputBola", ["hadir", "rekam", "cetak", "ikd"]],
];
const BY_AREA = ["rekapPerekaman", "cetakKepemilikan", "ikd"];

/** The last day that the sheets report on; a bare year says no day. */
export function lastDay(tables: readonly Table[]): Serial | undefined {
  const days = DAILY.map(([kind, filled]) => datedRows(tablesOf(tables, kind), { filled, apart: [] }).at(-1)?.day);
  const ends = BY_AREA.flatMap((kind) =>
    tablesOf(tables, kind).flatMap((table) => {
      const first = table.roles.indexOf(ROW.DATA);
      const last = table.roles.lastIndexOf(ROW.DATA);
      const period = periodReader(table);
      const found = first < 0 ? [] : [period(first), period(last)];
      return found.map((each) => (each && each.key.length > 4 ? each.end : undefined));
    }),
  );
  const latest = [...days, ...ends].reduce<number>((late, day) => Math.max(late, day ?? 0), 0);
  return latest > 0 ? latest : undefined;
}
