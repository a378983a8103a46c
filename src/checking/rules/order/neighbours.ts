import { columnsOf, type Table } from "../../../reading/table";
import { ROW } from "../../../reading/recognise/recognised";
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
  const previous: number[] = [];
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
          const earlier = previous[group];
          const follows = earlier !== undefined && (newestFirst ? rows - 1 - earlier : earlier) > brokenAt;
          visit(i, follows ? earlier : undefined, group);
          previous[group] = i;
        }
      }
    },
  };
}
