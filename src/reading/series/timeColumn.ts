import type { ColumnTypeName } from "../../sheets/columnType";
import { ROW } from "../recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn } from "../table";

const TIMES: ReadonlySet<ColumnTypeName> = new Set(["tanggal", "periode", "tahun"]);

/** The column of time: a day, a period or a year. */
export function timeColumn(table: Table): TableColumn | undefined {
  for (const column of table.columns.values()) if (TIMES.has(column.definition.type.name)) return column;
  return undefined;
}

/** True where both rows state a time and the times differ. */
export function isOtherTime({ states, values }: TableColumn, a: number, b: number): boolean {
  return states[a] === STATE.VALUE && states[b] === STATE.VALUE && values[a] !== values[b];
}

/** Rows sampled to find which end of a table is newest, and the lead that settles it. */
const SAMPLE = 10_000;
const CLEAR = 200;

/**
 * True where the newest day is on top. Most steps between rows of the same site decide, because sites below each other or in
 * turn may end and begin at different times.
 */
export function isNewestFirst(table: Table): boolean {
  const times = timeColumn(table);
  if (!times) return false;
  const { stored } = times.definition.type;
  const timeAt = (i: number) => (stored === "word" ? times.words[times.values[i] as number] : times.values[i]) ?? "";
  const sites = siteColumns(table);
  const last = new Map<string, number>();
  let balance = 0;
  let rows = 0;
  for (let i = 0; i < table.roles.length && rows < SAMPLE && Math.abs(balance) < CLEAR; i++) {
    if (table.roles[i] !== ROW.DATA || times.states[i] !== STATE.VALUE) continue;
    rows++;
    const site = sites.map(({ values }) => values[i]).join(" ");
    const before = last.get(site);
    last.set(site, i);
    if (before !== undefined && timeAt(i) !== timeAt(before)) balance += timeAt(i) < timeAt(before) ? 1 : -1;
  }
  return balance > 0;
}

/** The columns that separate the series of a table before they are followed in time. */
function siteColumns(table: Table): TableColumn[] {
  for (const relation of table.found.kind.relations) {
    if ("within" in relation) return columnsOf(table, relation.within);
  }
  return [];
}
