import type { Doubt } from "./reading";

/** A cell of a range that cannot be used as it is; row and column count from 1 within the range. */
export interface MisreadCell {
  readonly doubt: Doubt;
  readonly row: number;
  readonly column: number;
}
