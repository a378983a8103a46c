import type { Cell } from "../../../core/cells/cell";

/** A change that can be written, with all decisions made. */
export interface Accepted {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly style: number | undefined;
  /** The formula to write; "KEEP" leaves the present one; undefined for a constant. */
  readonly formula: string | "KEEP" | undefined;
  /** Only the style changes. */
  readonly keepsContent?: true;
}
