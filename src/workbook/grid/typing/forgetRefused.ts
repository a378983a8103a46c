import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";

/** Has the formula bar show the cell again after something was typed that the cell may not take. */
export function forgetRefused({ injector }: GridContext, guard: Guard): void {
  const bridge = injector.get(IEditorBridgeService);
  guard.onRefused((why) => {
    // The grid takes the letter into the bar after it has asked.
    if (why === "LOCKED") setTimeout(() => bridge.isVisible().visible || bridge.refreshEditCellState());
  });
}
