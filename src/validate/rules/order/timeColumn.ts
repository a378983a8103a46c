import { ROW } from "../../recognise/recognised";
import { STATE, type Table, type TableColumn } from "../../table";

const TIMES: ReadonlySet<string> = new Set(["tanggal", "periode", "tahun"]);

/** The column that says when: a day, a period or a year. */
export function timeColumn(table: Table): TableColumn | undefined {
  for (const column of table.columns.values()) if (TIMES.has(column.definition.type.name)) return column;
  return undefined;
}

/** True where two rows tell their times and these differ. */
export function isOtherTime({ states, values }: TableColumn, a: number, b: number): boolean {
  return states[a] === STATE.VALUE && states[b] === STATE.VALUE && values[a] !== values[b];
}

const newestFirst = new WeakMap<Table, boolean>();

/**
 * True where a table is kept with the newest day on top. Most steps from row to row decide: where sites stand below each
 * other, each begins anew, and one of them may end before the first begins.
 */
export function isNewestFirst(table: Table): boolean {
  const known = newestFirst.get(table) ?? fallsMoreThanRises(table);
  newestFirst.set(table, known);
  return known;
}

function fallsMoreThanRises(table: Table): boolean {
  const times = timeColumn(table);
  if (!times) return false;
  const isLater =
    times.definition.type.stored === "number"
      ? (a: number, b: number) => a > b
      : (a: number, b: number) => (times.words[a] as string) > (times.words[b] as string);
  let balance = 0;
  let last = Number.NaN;
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA || times.states[i] !== STATE.VALUE) continue;
    const time = times.values[i] as number;
    if (!Number.isNaN(last) && time !== last) balance += isLater(last, time) ? 1 : -1;
    last = time;
  }
  return balance > 0;
}
