import type { Serial } from "../../../core/calendar/civil";
import { ROW } from "../../recognise/recognised";
import { columnsOf, given, STATE, wordAt, type Table } from "../../table";

/** A data row that somebody filled in, with its day. */
export interface DatedRow {
  readonly table: Table;
  readonly i: number;
  readonly day: Serial;
  /** What is kept apart: a site, an office, a session. */
  readonly of: string;
}

/**
 * The dated rows of some tables up to a day, oldest first. A row counts as filled in when one of the `filled` columns
 * holds something.
 *
 * Where two tables speak of the same days and the same site, most of their shared rows tell what they are: alike, and one
 * is a copy of the other, of which the one that goes on longer is read (of two that end together the later sheet);
 * unlike, and they are two sites that only their sheets' names tell apart.
 */
export function datedRows(
  tables: readonly Table[],
  { filled, apart, until }: { readonly filled: readonly string[]; readonly apart: readonly string[]; until?: Serial },
): DatedRow[] {
  const perTable = tables.map((table) => rowsOf(table, filled, apart, until)).filter((rows) => rows.length > 0);
  const latestFirst = perTable
    .map((rows, order) => ({ rows, order, last: rows.reduce((last, { day }) => Math.max(last, day), 0) }))
    .sort((a, b) => b.last - a.last || b.order - a.order);
  const taken = new Map<string, string>();
  const kept: DatedRow[] = [];
  for (const { rows } of latestFirst) {
    const said = new Map(rows.map((row) => [keyOf(row), figuresOf(row, filled)]));
    const shared = [...said].filter(([key]) => taken.has(key));
    const alike = shared.filter(([key, figures]) => taken.get(key) === figures).length;
    if (shared.length > 0 && alike * 2 >= shared.length) continue;
    for (const [key, figures] of said) if (!taken.has(key)) taken.set(key, figures);
    kept.push(
      ...(shared.length === 0 ? rows : rows.map((row) => ({ ...row, of: `${row.table.sheet.name}|${row.of}` }))),
    );
  }
  return kept.sort((a, b) => a.day - b.day);
}

const keyOf = ({ day, of }: DatedRow) => `${day} ${of}`;
const figuresOf = ({ table, i }: DatedRow, keys: readonly string[]) =>
  columnsOf(table, keys)
    .map((column) => given(column, i))
    .join("|");

function rowsOf(table: Table, filled: readonly string[], apart: readonly string[], until = Infinity): DatedRow[] {
  const days = table.columns.get("tanggal");
  if (!days) return [];
  const content = columnsOf(table, filled);
  const sites = columnsOf(table, apart);
  const rows: DatedRow[] = [];
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA) continue;
    const day = given(days, i);
    if (!(day <= until) || !content.some(({ states }) => states[i] !== STATE.BLANK)) continue;
    rows.push({ table, i, day, of: sites.map((site) => wordAt(site, i)?.toLowerCase() ?? "").join("|") });
  }
  return rows;
}

/** Names of the sheets that rows came from, each once, in the order of the workbook. */
export function sheetsOf(tables: readonly Table[], rows: readonly { readonly table: Table }[]): string[] {
  const used = new Set(rows.map(({ table }) => table));
  return [...new Set(tables.filter((table) => used.has(table)).map(({ sheet }) => sheet.name))];
}
