import { columnsOf, type Table } from "../../table";
import { ROW } from "../../recognise/recognised";
import { groupNumbers } from "./groups";
import type { Pass } from "../../rule";
import { isNewestFirst } from "./timeColumn";

/**
 * Visits every data row beside the one before it in time, within the same group. `earlier` is undefined for a group's
 * first row, and after a row of which nobody knows the group: it may have been any group's last. A sheet with the newest
 * day on top is followed from the bottom.
 */
export function neighbours(
  table: Table,
  within: readonly string[],
  visit: (later: number, earlier: number | undefined, group: number) => void,
): Pass {
  const groupOf = groupNumbers(table, columnsOf(table, within));
  // The row before, by group, from 1 so that 0 can mean none.
  const previous = new Uint32Array(table.roles.length + 1);
  const rows = table.roles.length;
  const newestFirst = isNewestFirst(table);
  let brokenAt = -1;
  return {
    rows(from, to) {
      for (let step = from; step < to; step++) {
        const i = newestFirst ? rows - 1 - step : step;
        if (table.roles[i] !== ROW.DATA) continue;
        const group = groupOf(i);
        if (group < 0) brokenAt = step;
        else {
          const earlier = (previous[group] as number) - 1;
          const isBroken = earlier < 0 || (newestFirst ? rows - 1 - earlier : earlier) < brokenAt;
          visit(i, isBroken ? undefined : earlier, group);
          previous[group] = i + 1;
        }
      }
    },
  };
}
