import type { SheetCells } from "../../src/core/cells/sheetCells";
import type { Sheets } from "./sheets";
import type { Stage, StageOptions } from "./stage";

/** One screen in one state: how the pane is opened, and the actions that lead there. */
export interface Scene extends Omit<StageOptions, "sheets"> {
  readonly sheets?: Sheets | (() => Promise<readonly SheetCells[]>);
  readonly draw: (stage: Stage) => Promise<void>;
  /** Pixels, if more than the usual height of a pane must be visible. */
  readonly height?: number;
  /** True if the browser logs a failed load, or office.js a refusal. */
  readonly complains?: boolean;
}
