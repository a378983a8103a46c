import type { ColumnTypeName } from "../../sheets/columnType";
import { ROW } from "../recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn } from "../table";

const TIMES: ReadonlySet<ColumnTypeName> = new Set(["tanggal", "periode", "tahun"]);

/** The column that says when: a day, a period or a year. */
export function timeColumn(table: Table): TableColumn | undefined {
  for (const column of table.columns.values()) if (TIMES.has(column.definition.type.name)) return column;
  return undefined;
}

/** True where two rows tell their times and these differ. */
export function isOtherTime({ states, values }: TableColumn, a: number, b: number): boolean {
  return states[a] === STATE.VALUE && states[b] === STATE.VALUE && values[a] !== values[b];
}

/** Rows looked at to learn which end of a table is the newest, and the lead at which it is clear. */
const SAMPLE = 10_000;
const CLEAR = 200;

/**
 * True where a table is kept with the newest day on top. Most steps from row to row of the same site decide: where sites
 * stand below each other or in turn, one of them may end before another begins.
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

/** The columns by which rows are told apart before they are followed in time. */
function siteColumns(table: Table): TableColumn[] {
  for (const relation of table.found.kind.relations) {
    if ("within" in relation) return columnsOf(table, relation.within);
  }
  return [];
}
