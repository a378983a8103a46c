import type { Serial } from "../../../core/calendar/civil";
import { ROW } from "../../recognise/recognised";
import { tablesOf } from "../../rules/sheets/tables";
import { figure, given, type Table, type TableColumn } from "../../table";
import { periodReader, type Period } from "./periods";

/** The figures of all areas of one table, at one time. */
export interface AreaTotals {
  readonly table: Table;
  readonly period: Period | undefined;
  /** The sum of a column over the areas; undefined where the table does not have it or a figure cannot be read. */
  total(key: string): number | undefined;
  /** What the sheet itself writes as the total of a column, right or wrong. */
  written(key: string): number | undefined;
}

/**
 * The totals of a kind's tables that have one of the columns, the latest period last. Rows of several periods in one
 * table are several totals. Of two that are equally late the larger comes later: a regency after one of its districts.
 */
export function areaTotals(
  tables: readonly Table[],
  kind: string,
  anyOf: readonly string[],
  asOf?: Serial,
): readonly AreaTotals[] {
  return tablesOf(tables, kind)
    .flatMap((table) => {
      const column = anyOf.map((key) => table.columns.get(key)).find((found) => found !== undefined);
      return column ? byPeriod(table).map((totals) => ({ totals, size: totals.total(column.key) ?? 0 })) : [];
    })
    .filter(({ totals: { period } }) => asOf === undefined || period === undefined || begins(period) <= asOf)
    .sort((a, b) => (a.totals.period?.end ?? 0) - (b.totals.period?.end ?? 0) || a.size - b.size)
    .map(({ totals }) => totals);
}

/** A period may be reported before it is over: only one that has not begun lies ahead. */
function begins({ key, end }: Period): Serial {
  const days = /^\d{4}$/.test(key) ? 366 : key.includes("S") ? 184 : key.includes("T") ? 92 : 31;
  return /-\d{2}-\d{2}$/.test(key) ? end : end - days;
}

function byPeriod(table: Table): AreaTotals[] {
  const groups = new Map<string, { period: Period | undefined; rows: number[] }>();
  const periods = periodReader(table);
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA) continue;
    const period = periods(i);
    const group = groups.get(period?.key ?? "") ?? { period, rows: [] };
    group.rows.push(i);
    groups.set(period?.key ?? "", group);
  }
  return [...groups.values()].map(({ period, rows }) => ({
    table,
    period,
    total: (key) => sumOf(table.columns.get(key), rows),
    written: (key) => (groups.size === 1 ? writtenTotal(table, table.columns.get(key)) : undefined),
  }));
}

function sumOf(column: TableColumn | undefined, rows: readonly number[]): number | undefined {
  if (!column || !rows.some((i) => !Number.isNaN(given(column, i)))) return undefined;
  const sum = rows.reduce((total, i) => total + figure(column, i), 0);
  return Number.isNaN(sum) ? undefined : sum;
}

function writtenTotal({ roles }: Table, column: TableColumn | undefined): number | undefined {
  const totals = [...roles.keys()].filter((i) => roles[i] === ROW.TOTAL && column && !Number.isNaN(given(column, i)));
  const rows = [...roles.keys()].filter((i) => roles[i] === ROW.DATA);
  const [only] = totals.length === 1 ? totals : rows.length === 1 ? rows : [];
  const value = column && only !== undefined ? given(column, only) : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}

/** The latest totals; undefined where there are none. */
export function latestTotals(...found: Parameters<typeof areaTotals>): AreaTotals | undefined {
  return areaTotals(...found).at(-1);
}

/** The first of these columns that has a total. */
export function firstTotal(totals: AreaTotals | undefined, keys: readonly string[]): number | undefined {
  return keys.map((key) => totals?.total(key)).find((value) => value !== undefined);
}
