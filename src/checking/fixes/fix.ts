import type { Cell } from "../../core/cells/cell";
import type { FindingCode } from "../../contract/finding";

/** A proposal for one cell. Nothing is written until the user has seen it. */
export interface Fix {
  /** The cell, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  /** The current value; the fix is written only if it is still there. */
  readonly from: Cell;
  readonly to: number | string;
  /** Number format that shows the new value properly. */
  readonly numberFormat?: string;
  /** The finding that it fixes. */
  readonly reason: FindingCode;
  /** `sure`: only one possible meaning, may be applied together with others. `unsure`: the user decides for each cell. */
  readonly certainty: "sure" | "unsure";
  /** Makes sense only with all fixes of the same reason in its column: some alone would leave a mixture. */
  readonly together?: true;
}

export const DATE_FORMAT = "dd/mm/yyyy";
