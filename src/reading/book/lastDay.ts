import type { Calendar } from "../../core/calendar/calendar";
import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../recognise/recognised";
import { tablesOf } from "./tables";
import type { Table } from "../table";
import { periodReader } from "./periods";
import { reportedRows } from "./reportedRows";

/** Columns that show that a row was filled in after its day and not planned before it, and the column of the closing stock. */
const DAILY: readonly (readonly [kind: string, results: readonly string[], left?: string])[] = [
  ["kartuStok", ["diterima", "dipakai", "rusakCetak", "keluar", "kembali", "sisaFisik", "statusHari"], "sisa"],
  [
    "laporanHarian",
    ["rekam", "cetak", "cetakPemula", "cetakPrr", "cetakHilang", "cetakRhgp", "ikd", "prr", "sfe"],
    "sisaBlanko",
  ],
  ["jemputBola", ["hadir", "rekam", "cetak", "ikd"]],
];
const BY_AREA = ["rekapPerekaman", "cetakKepemilikan", "ikd"];

/** The last day of the sheets, and that of a later row whose year is probably mistyped. */
export interface LastDay {
  readonly day: Serial;
  readonly odd?: Serial;
}

/** The last day that the sheets report on. A year alone is not a day. */
export function lastDay(tables: readonly Table[], calendar: Calendar, today?: Serial): LastDay | undefined {
  const days = DAILY.map(([kind, filled, left]) => {
    const rows = reportedRows(
      tablesOf(tables, kind),
      { filled, apart: [], today, ...(left !== undefined && { left }) },
      calendar,
    );
    return withoutOddYear([...new Set(rows.map(({ day }) => day))]);
  });
  const ends = BY_AREA.flatMap((kind) =>
    tablesOf(tables, kind).flatMap((table) => {
      const first = table.roles.indexOf(ROW.DATA);
      const last = table.roles.lastIndexOf(ROW.DATA);
      const period = periodReader(table);
      const found = first < 0 ? [] : [period(first), period(last)];
      return found.flatMap((each) => (each && each.key.length > 4 ? { day: each.end } : []));
    }),
  );
  const all: readonly (LastDay | undefined)[] = [...days, ...ends];
  const known = all.filter((each) => each !== undefined);
  const odd = known.find((each) => each.odd !== undefined)?.odd;
  const day = Math.max(0, ...known.map((each) => each.day));
  return day === 0 ? undefined : { day, ...(odd !== undefined && odd > day && { odd }) };
}

/** A last day may be mistyped when, one year earlier, it falls at most this many days after the day before it. */
const NEAR = 10;
const YEARS = [365, 366];

/** The last day; a mistyped one is set aside. 15 August 2026 after 14 August 2025 is probably 15 August 2025. */
function withoutOddYear(days: readonly Serial[]): LastDay | undefined {
  const [last, before] = [days.at(-1), days.at(-2)];
  if (last === undefined) return undefined;
  if (before === undefined || days.length < 3) return { day: last };
  const isOdd = YEARS.some((year) => last - year >= before && last - year - before <= NEAR);
  return isOdd ? { day: before, odd: last } : { day: last };
}
