import { CanceledError, ICommandService } from "@univerjs/core";
import { IExclusiveRangeService, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { areaOf } from "../open/rangeOf";
import { tablesIn } from "./tablesIn";

const FILTER = "sheet.command.smart-toggle-filter";

/**
 * Inside tables the grid hides commands for rows, columns, sorting and copies; here they all work there. A table has its own
 * filter, so a second one stays hidden.
 */
export function offerInTables(context: GridContext, guard: Guard): void {
  const { injector, grid } = context;
  injector.get(IExclusiveRangeService).getInterestGroupId = () => [];
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id !== FILTER) return;
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const selected = range && areaOf(range);
    const table = tablesIn(context, grid.getActiveSheet().getSheetId()).find(
      ({ area }) =>
        selected &&
        selected.row < area.row + area.rows &&
        area.row < selected.row + selected.rows &&
        selected.column < area.column + area.columns &&
        area.column < selected.column + selected.columns,
    );
    if (!table) return;
    guard.tell("TABLE_FILTERS", table.name);
    throw new CanceledError();
  });
}
