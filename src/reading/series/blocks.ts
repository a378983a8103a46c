import { ROW } from "../recognise/recognised";
import { STATE, type Table } from "../table";
import { isNewestFirst, timeColumn } from "./timeColumn";

/**
 * The first rows of new blocks: a line of text stands above and the days start again, as where each site has a title between
 * the rows instead of a column.
 */
export function blockStarts(table: Table): readonly number[] {
  const times = timeColumn(table);
  if (times?.definition.type.stored !== "number" || !table.roles.includes(ROW.NOTE)) return [];
  const sign = table.once(isNewestFirst) ? -1 : 1;
  const starts: number[] = [];
  let titled = false;
  let last = Number.NaN;
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] === ROW.NOTE) titled = true;
    if (table.roles[i] !== ROW.DATA) continue;
    const time = times.states[i] === STATE.VALUE ? (times.values[i] as number) : Number.NaN;
    if (titled && sign * (time - last) < 0) starts.push(i);
    titled = false;
    if (!Number.isNaN(time)) last = time;
  }
  return starts;
}
