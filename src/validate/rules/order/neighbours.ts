import type { TableColumn, Table } from "../../table";
import { ROW } from "../../recognise/recognised";
import { groupNumbers, isNewestFirst } from "./groups";
import type { Pass } from "../../rule";

/**
 * Visits every data row beside the one before it in time, within the same group. `earlier` is undefined for a group's
 * first row. A sheet with the newest day on top is followed from the bottom.
 */
export function neighbours(
  table: Table,
  within: readonly TableColumn[],
  visit: (later: number, earlier: number | undefined) => void,
): Pass {
  const groupOf = groupNumbers(within);
  const previous = new Map<number, number>();
  const rows = table.roles.length;
  const newestFirst = isNewestFirst(table);
  return {
    rows(from, to) {
      for (let step = from; step < to; step++) {
        const i = newestFirst ? rows - 1 - step : step;
        if (table.roles[i] !== ROW.DATA) continue;
        const group = groupOf(i);
        if (group < 0) continue;
        visit(i, previous.get(group));
        previous.set(group, i);
      }
    },
  };
}
