import type { SheetCells } from "../../src/core/cells/sheetCells";
import type { Sheets } from "./sheets";
import type { Stage, StageOptions } from "./stage";

/** One screen in one state: how the pane is opened, and what somebody does until it is there. */
export interface Scene extends Omit<StageOptions, "sheets"> {
  readonly sheets?: Sheets | (() => Promise<readonly SheetCells[]>);
  readonly draw: (stage: Stage) => Promise<void>;
  /** Pixels, where more than a pane's usual height is to be seen at once. */
  readonly height?: number;
  /** The browser logs what it could not load, or office.js what Excel refused. */
  readonly complains?: boolean;
}
