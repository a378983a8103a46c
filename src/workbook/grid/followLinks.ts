import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { CellPlace } from "../workbook";
import type { GridContext } from "./context";
import type { GridView } from "./viewing";

/** A click on a cell with a link follows it, unless the user is selecting cells for a formula. */
export function followLinks(
  { injector, grid }: GridContext,
  container: HTMLElement,
  view: () => GridView,
  go: (place: CellPlace) => void,
): void {
  container.addEventListener("click", ({ target, ctrlKey, shiftKey, metaKey }) => {
    if (!(target instanceof HTMLCanvasElement) || ctrlKey || shiftKey || metaKey) return;
    const { link, area } = view();
    const merged = grid.getActiveSheet().getMergedCell(area.row, area.column);
    const isOne = area.rows * area.columns === 1 || (merged && merged.endRow - merged.startRow + 1 === area.rows);
    if (link && isOne && !injector.get(IEditorBridgeService).isVisible().visible) go(link);
  });
}
