import { ICommandService } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import { tablesIn } from "../tables/tablesIn";

const TABLE_PANEL = "sheet.operation.open-table-filter-panel";
const CHOICES = "sheet.operation.show-data-validation-dropdown";

/** Alt+ArrowDown opens the filter of a table's header or the choices of a cell, as in Excel. True if there may be one. */
export function openList(context: GridContext, { key, altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean {
  if (key !== "ArrowDown" || !altKey || ctrlKey || shiftKey) return false;
  const list = listAt(context);
  return list !== undefined && run(context, ...list);
}

/** Some commands come a moment after the sheet. */
function run({ injector }: GridContext, command: string, place: object): boolean {
  const commands = injector.get(ICommandService);
  if (!commands.hasCommand(command)) return false;
  void commands.executeCommand(command, place);
  return true;
}

function listAt(context: GridContext): readonly [string, object] | undefined {
  const { injector, grid } = context;
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return undefined;
  const { actualRow: row, actualColumn: column } = primary;
  const place = { unitId: grid.getUnitId(), subUnitId: grid.getActiveSheet().getSheetId(), row };
  const table = tablesIn(context, place.subUnitId).find(
    ({ headerRow, area }) =>
      headerRow && row === area.row && column >= area.column && column < area.column + area.columns,
  );
  if (table) return [TABLE_PANEL, { ...place, col: column, tableId: table.name }];
  return [CHOICES, { ...place, column }];
}
