import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, wordAt } from "../table";

/** A filled-in data row with its day. */
export interface DatedRow {
  readonly table: Table;
  readonly i: number;
  readonly day: Serial;
  /** What the row belongs to and is kept apart by: a site, an office, a session. */
  readonly of: string;
}

/**
 * The dated rows of some tables up to a day, oldest first. A row counts as filled in when one of the `filled` columns has a
 * value.
 *
 * Two tables may cover the same days and the same site. When at least half of their shared rows are equal, one table is a copy
 * of the other, and the one that ends later is read (when both end on the same day, the later sheet). Otherwise they are two
 * sites that only the names of their sheets tell apart.
 */
export function datedRows(
  tables: readonly Table[],
  { filled, apart, until }: { readonly filled: readonly string[]; readonly apart: readonly string[]; until?: Serial },
): DatedRow[] {
  const latestFirst = tables
    .map((table, order) => ({ order, ...rowsOf(table, filled, apart, until) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.last - a.last || b.order - a.order);
  const taken = new Map<string, string>();
  const kept: DatedRow[][] = [];
  for (const { rows, first, last, order } of latestFirst) {
    const mayBeShared = latestFirst.some(
      (other) => other.order !== order && other.first <= last && first <= other.last,
    );
    if (!mayBeShared) {
      kept.push(rows);
      continue;
    }
    const said = new Map(rows.map((row) => [keyOf(row), figuresOf(row, filled)]));
    const shared = [...said].filter(([key]) => taken.has(key));
    const alike = shared.filter(([key, figures]) => taken.get(key) === figures).length;
    if (shared.length > 0 && alike * 2 >= shared.length) continue;
    for (const [key, figures] of said) if (!taken.has(key)) taken.set(key, figures);
    kept.push(shared.length === 0 ? rows : rows.map((row) => ({ ...row, of: `${row.table.sheet.name}|${row.of}` })));
  }
  return kept.flat().sort((a, b) => a.day - b.day);
}

const keyOf = ({ day, of }: DatedRow) => `${day} ${of}`;
const figuresOf = ({ table, i }: DatedRow, keys: readonly string[]) =>
  columnsOf(table, keys)
    .map((column) => valueOrNaN(column, i))
    .join("|");

interface TableRows {
  readonly rows: DatedRow[];
  readonly first: Serial;
  readonly last: Serial;
}

function rowsOf(table: Table, filled: readonly string[], apart: readonly string[], until = Infinity): TableRows {
  const rows: DatedRow[] = [];
  let first = Infinity;
  let last = 0;
  const days = table.columns.get("tanggal");
  const content = columnsOf(table, filled);
  const siteAt = sitesOf(columnsOf(table, apart));
  for (let i = 0; days && i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA) continue;
    const day = valueOrNaN(days, i);
    if (!(day <= until) || !content.some(({ states }) => states[i] !== STATE.BLANK)) continue;
    rows.push({ table, i, day, of: siteAt(i) });
    if (day < first) first = day;
    if (day > last) last = day;
  }
  // In a sheet kept newest first, the last row of a day is at the top.
  const isNewestFirst = rows.length > 1 && (rows[0] as DatedRow).day > (rows.at(-1) as DatedRow).day;
  return { rows: isNewestFirst ? rows.reverse() : rows, first, last };
}

/** The site of each row. Words are numbered, so each combination is joined once. */
function sitesOf(columns: readonly TableColumn[]): (i: number) => string {
  const known = new Map<number, string>();
  const read = (i: number) => columns.map((column) => wordAt(column, i)?.toLowerCase() ?? "").join("|");
  const [only, ...others] = columns;
  if (!only) return () => "";
  if (others.length > 0) return read;
  return (i) => {
    const number = only.states[i] === STATE.VALUE ? (only.values[i] as number) : -1;
    const site = known.get(number) ?? read(i);
    known.set(number, site);
    return site;
  };
}

/** Names of the sheets that rows come from, each once, in workbook order. */
export function sheetsOf(tables: readonly Table[], rows: readonly { readonly table: Table }[]): string[] {
  const used = new Set(rows.map(({ table }) => table));
  return [...new Set(tables.filter((table) => used.has(table)).map(({ sheet }) => sheet.name))];
}
