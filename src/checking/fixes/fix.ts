import type { Cell } from "../../core/cells/cell";
import type { FindingCode } from "../../contract/finding";

/** A proposal for one cell. Nothing is written until somebody has seen it. */
export interface Fix {
  /** The cell, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  /** What stands there now; a fix is written only where it still does. */
  readonly from: Cell;
  readonly to: number | string;
  /** Number format that the new value needs to be seen as what it is. */
  readonly numberFormat?: string;
  /** The finding it answers. */
  readonly reason: FindingCode;
  /** `sure`: one meaning only, may be applied with others. `unsure`: the user decides cell by cell. */
  readonly certainty: "sure" | "unsure";
  /** It makes sense only with all others of its reason in its column: some alone would leave a mixture. */
  readonly together?: true;
}

export const DATE_FORMAT = "dd/mm/yyyy";
