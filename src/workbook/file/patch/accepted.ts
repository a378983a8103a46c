import type { Cell } from "../../../core/cells/cell";

/** A change that can be written, with everything decided about it. */
export interface Accepted {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly style: number | undefined;
  /** The formula to write; "KEEP" leaves what is there; undefined for a constant. */
  readonly formula: string | "KEEP" | undefined;
  /** Nothing but its style changes. */
  readonly keepsContent?: true;
}
