import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, type TableColumn, valueOrNaN, valueOrZero, wordAt } from "../../reading/table";
import { periodReader, type Period } from "../../reading/book/periods";

/** The shortfall of areas, and how many areas exceed their need. */
export interface Backlog {
  readonly people: number;
  readonly over: number;
}

/** The figures of all areas of a table for one period. */
export interface AreaTotals {
  readonly table: Table;
  readonly period: Period | undefined;
  /** The names or codes of the areas. */
  readonly areas: ReadonlySet<string>;
  /** The sum of a column over the areas; undefined if the table lacks it or a figure is unreadable. */
  total(key: string): number | undefined;
  /** The total shortfall of the areas, in the first of these columns that the table has; undefined if a figure is unknown. */
  shortfall(required: readonly string[], reached: readonly string[]): Backlog | undefined;
  /** Each area with a figure in both columns: the first that the table has of `done`, and of `base`, where it is above zero. */
  byArea(
    done: readonly string[],
    base: readonly string[],
  ): readonly { readonly area: string; readonly done: number; readonly base: number }[];
  /** The distinct words of a column. */
  words(key: string): readonly string[];
  /** The total that the sheet itself writes for a column, right or wrong. */
  written(key: string): number | undefined;
}

/**
 * The totals of a kind's tables that have one of the columns, latest period last. A table with several periods gives several
 * totals. For equal periods the larger total is last: a regency after one of its districts. A total over different or fewer
 * areas that is less than half of an earlier one covers only part of the office and is left out.
 */
export function areaTotals(
  tables: readonly Table[],
  kind: string,
  anyOf: readonly string[],
  asOf?: Serial,
): readonly AreaTotals[] {
  const found = tablesOf(tables, kind)
    .flatMap((table) => {
      const column = anyOf.map((key) => table.columns.get(key)).find((found) => found !== undefined);
      return column ? byPeriod(table).map((totals) => ({ totals, size: totals.total(column.key) ?? 0 })) : [];
    })
    .filter(({ totals: { period } }) => asOf === undefined || period === undefined || begins(period) <= asOf)
    .sort((a, b) => endOf(a) - endOf(b) || a.size - b.size);
  const isPart = (each: Sized) =>
    found.some((other) => endOf(other) <= endOf(each) && each.size < PART * other.size && !isOfTheSame(each, other));
  return found.flatMap((each) => (each.size > 0 && isPart(each) ? [] : [each.totals]));
}

interface Sized {
  readonly totals: AreaTotals;
  readonly size: number;
}

const endOf = ({ totals }: Sized) => totals.period?.end ?? 0;

/** Numbers of required or recorded people and of active identities do not fall to half. */
const PART = 0.5;

/** True when two totals cover mostly the same areas: a small one is then wrong or has fallen, but is not a part. */
function isOfTheSame({ totals: { areas } }: Sized, { totals: { areas: others } }: Sized): boolean {
  const shared = [...areas].filter((area) => others.has(area)).length;
  return 2 * shared >= areas.size && (2 * areas.size > others.size || others.size === 0);
}

/** A period may be reported before it ends, so only a period that has not begun is in the future. */
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
    areas: areasOf(table, rows),
    total: (key) => sumOf(table.columns.get(key), rows),
    shortfall: (required, reached) => shortfallOf(table, rows, required, reached),
    byArea: (done, base) => figuresByArea(table, rows, done, base),
    words: (key) => wordsOf(table.columns.get(key), rows),
    written: (key) => (groups.size === 1 ? writtenTotal(table, table.columns.get(key)) : undefined),
  }));
}

function areasOf({ columns }: Table, rows: readonly number[]): ReadonlySet<string> {
  const names = columns.get("wilayah") ?? columns.get("kode");
  return new Set(rows.flatMap((i) => (names && wordAt(names, i)?.toLowerCase().replace(LEVEL, "")) ?? []));
}

/** The word for the level, which one sheet writes before the name and another leaves out. */
const LEVEL = /^(?:kecamatan|kec|distrik|kapanewon|kemantren|kelurahan|kel|desa)\b[ .]*/;

/**
 * True unless two lists share some areas and only one has others: a share of one by the other is then of different people.
 * Lists without a common area are of different levels, or one is a single row for the office.
 */
export function isOneList({ areas }: AreaTotals, { areas: others }: AreaTotals): boolean {
  const shared = [...areas].filter((area) => others.has(area)).length;
  return shared === 0 || (shared === areas.size && shared === others.size);
}

function shortfallOf(
  { columns }: Table,
  rows: readonly number[],
  required: readonly string[],
  reached: readonly string[],
): Backlog | undefined {
  const [goal, done] = [required, reached].map((keys) => keys.map((key) => columns.get(key)).find(Boolean));
  if (!goal || !done) return undefined;
  const gaps = rows.map((i) => valueOrNaN(goal, i) - valueOrNaN(done, i));
  if (gaps.some(Number.isNaN)) return undefined;
  const people = gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0);
  return { people, over: gaps.filter((gap) => gap < 0).length };
}

function figuresByArea(
  { columns }: Table,
  rows: readonly number[],
  done: readonly string[],
  base: readonly string[],
): ReturnType<AreaTotals["byArea"]> {
  const [reached, whole] = [done, base].map((keys) => keys.map((key) => columns.get(key)).find(Boolean));
  const names = columns.get("wilayah");
  if (!reached || !whole || !names) return [];
  return rows.flatMap((i) => {
    const [area, figure, of] = [wordAt(names, i), valueOrNaN(reached, i), valueOrNaN(whole, i)];
    return area === undefined || !(figure >= 0) || !(of > 0) ? [] : [{ area, done: figure, base: of }];
  });
}

function wordsOf(column: TableColumn | undefined, rows: readonly number[]): readonly string[] {
  return column ? [...new Set(rows.flatMap((i) => wordAt(column, i) ?? []))] : [];
}

function sumOf(column: TableColumn | undefined, rows: readonly number[]): number | undefined {
  if (!column || !rows.some((i) => !Number.isNaN(valueOrNaN(column, i)))) return undefined;
  const sum = rows.reduce((total, i) => total + valueOrZero(column, i), 0);
  return Number.isNaN(sum) ? undefined : sum;
}

function writtenTotal({ roles }: Table, column: TableColumn | undefined): number | undefined {
  const totals = [...roles.keys()].filter(
    (i) => roles[i] === ROW.TOTAL && column && !Number.isNaN(valueOrNaN(column, i)),
  );
  const rows = [...roles.keys()].filter((i) => roles[i] === ROW.DATA);
  const [only] = totals.length === 1 ? totals : rows.length === 1 ? rows : [];
  const value = column && only !== undefined ? valueOrNaN(column, only) : Number.NaN;
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
