import type { Range } from "../../../src/core/cells/cell";

/** The result of a contestant, without its time. */
export interface Verdict {
  /** Cells found wrong, numbered row × columns + column, in any order. */
  readonly wrong: readonly number[];
  /** Cells found wrong only by comparison with another row. */
  readonly across?: readonly number[];
  readonly textNumbers?: number;
  readonly textDates?: number;
  /** Bytes that the findings use. */
  readonly bytes?: number;
}

/** One way of checking the rows. `check` is timed; its result is evaluated afterwards. */
export interface Contestant {
  check(rows: Range): Promise<() => Verdict> | (() => Verdict);
}
