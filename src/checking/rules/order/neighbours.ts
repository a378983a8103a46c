import { ROW } from "../../../reading/recognise/recognised";
import { groupOf } from "../../../reading/series/groups";
import { isNewestFirst } from "../../../reading/series/timeColumn";
import type { Table } from "../../../reading/table";

/** Walks through the rows of a table, block by block. */
export interface Walk {
  rows(from: number, to: number): void;
}

/**
 * Visits every data row with the row before it in time within its group. `earlier` is undefined for the first row of a group,
 * and after a row with an unknown group, which may have been the last of any group. A sheet with the newest day on top is
 * walked from the bottom.
 */
export function neighbours(
  table: Table,
  within: readonly string[],
  visit: (later: number, earlier: number | undefined, group: number) => void,
): Walk {
  const group = groupOf(table, within);
  const previous: number[] = [];
  const rows = table.roles.length;
  const newestFirst = table.once(isNewestFirst);
  let brokenAt = -1;
  return {
    rows(from, to) {
      for (let step = from; step < to; step++) {
        const i = newestFirst ? rows - 1 - step : step;
        if (table.roles[i] !== ROW.DATA) continue;
        const own = group(i);
        if (own < 0) brokenAt = step;
        else {
          const earlier = previous[own];
          const follows = earlier !== undefined && (newestFirst ? rows - 1 - earlier : earlier) > brokenAt;
          visit(i, follows ? earlier : undefined, own);
          previous[own] = i;
        }
      }
    },
  };
}
