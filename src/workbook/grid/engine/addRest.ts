import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import type { Engine } from "./createEngine";

/** The longest that the rest waits for an idle moment. */
const PATIENCE_MS = 2000;

/** The parts of the spreadsheet that nobody waits for. */
export interface Rest {
  /** Ends when they are there. */
  readonly added: Promise<void>;
  /** Before the spreadsheet goes. */
  leave(): void;
}

/**
 * Adds the rest of the spreadsheet and draws the sheet again with it: in an idle moment after the sheet was shown, or at once if it
 * is needed to show the sheet.
 */
export function addRest({ injector, grid }: GridContext, loadRest: Engine["loadRest"], isNeeded: boolean): Rest {
  let isGone = false;
  let leave: () => void = () => undefined;
  const add = async () => {
    if (!isNeeded) await idle();
    if (isGone) return;
    leave = await loadRest(() => isGone);
    if (isGone) return leave();
    const drawn = injector.get(IRenderManagerService).getRenderById(grid.getUnitId());
    drawn?.with(SheetSkeletonManagerService).reCalculate();
    drawn?.mainComponent?.makeDirty();
  };
  return {
    added: add(),
    leave: () => {
      isGone = true;
      leave();
    },
  };
}

const idle = () =>
  new Promise<void>((go) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => go(), { timeout: PATIENCE_MS });
    else setTimeout(go);
  });
