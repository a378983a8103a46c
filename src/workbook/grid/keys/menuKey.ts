import type { IRange, Worksheet } from "@univerjs/core";
import { ContextMenuPosition, IContextMenuService, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import { areaOf } from "../open/rangeOf";
import { spotOf } from "../spotOf";

/** The grid's own kind of event; its menu reads the place alone. */
type Pressed = Parameters<IContextMenuService["triggerContextMenu"]>[0];

/** Shift+F10 or the menu key opens the menu of what is selected, beside the active cell. True if there is one. */
export function openMenu(context: GridContext, container: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== "ContextMenu" && !(key === "F10" && shiftKey)) return false;
  const { injector, grid } = context;
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const spot = selected?.primary && spotOf(context, selected.primary.actualRow, selected.primary.actualColumn);
  const canvas = container.querySelector("canvas[id^=univer-sheet-main]");
  if (!selected || !spot || !canvas) return false;
  const { left, top } = canvas.getBoundingClientRect();
  const pressed = new PointerEvent("pointerdown", { clientX: left + spot.x, clientY: top + spot.y });
  injector
    .get(IContextMenuService)
    .triggerContextMenu(pressed as unknown as Pressed, menuOf(grid.getActiveSheet(), selected.range));
  return true;
}

function menuOf(sheet: Worksheet, range: IRange): ContextMenuPosition {
  const { rows, columns } = areaOf(range);
  if (columns === sheet.getColumnCount()) return ContextMenuPosition.ROW_HEADER;
  return rows === sheet.getRowCount() ? ContextMenuPosition.COL_HEADER : ContextMenuPosition.MAIN_AREA;
}
