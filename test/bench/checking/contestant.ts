import type { Range } from "../../../src/core/cells/cell";

/** What a contestant brings home, its time apart. */
export interface Verdict {
  /** Cells found wrong, numbered row × columns + column, in any order. */
  readonly wrong: readonly number[];
  /** Cells found wrong only beside another row. */
  readonly across?: readonly number[];
  readonly textNumbers?: number;
  readonly textDates?: number;
  /** Bytes that the findings take. */
  readonly bytes?: number;
}

/** One way of checking the rows. What it does in `check` is timed; what it brings home is worked out afterwards. */
export interface Contestant {
  check(rows: Range): Promise<() => Verdict> | (() => Verdict);
}
