import { ICommandService } from "@univerjs/core";
import {
  IEditorService,
  ILayoutService,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** Gives the sheet the keyboard. The grid has nobody to give it to before something was selected, so the selection is made again. */
export function focusSheet({ injector, grid }: GridContext): void {
  if (!injector.get(IEditorService).getFocusEditor()) {
    const unitId = grid.getUnitId();
    const subUnitId = grid.getActiveSheet().getSheetId();
    const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
    injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
  }
  injector.get(ILayoutService).focus();
}
