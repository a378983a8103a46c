import { ROW } from "../../../reading/recognise/recognised";
import { STATE, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { groupOf } from "../../../reading/series/groups";
import { isNewestFirst, isOtherTime, timeColumn } from "../../../reading/series/timeColumn";

/**
 * The sum of each area's last figure among some rows, such as identities activated up to each day. Undefined if no area recurs
 * at another time, because the rows are then parts of one whole; NaN if a last figure is unreadable.
 */
export function lastOfEach(
  table: Table,
  column: TableColumn,
  within: readonly string[],
  from: number,
  to: number,
): number | undefined {
  const times = timeColumn(table);
  if (!times) return undefined;
  const areaOf = groupOf(table, within);
  const newestFirst = table.once(isNewestFirst);
  const last = new Map<number, number>();
  let comesAgain = false;
  for (let step = from; step < to; step++) {
    const i = newestFirst ? from + to - 1 - step : step;
    if (table.roles[i] !== ROW.DATA || column.states[i] === STATE.BLANK) continue;
    const group = areaOf(i);
    const before = last.get(group);
    comesAgain ||= before !== undefined && isOtherTime(times, i, before);
    last.set(group, i);
  }
  return comesAgain ? [...last.values()].reduce((sum, i) => sum + valueOrNaN(column, i), 0) : undefined;
}
