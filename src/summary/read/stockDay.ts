import type { Serial } from "../../core/calendar/civil";

/** One day of the office's stock, all its sites together. */
export interface StockDay {
  readonly day: Serial;
  readonly stock: number;
  readonly approximate: boolean;
  /** What went out, spoiled cards included; NaN where a figure of the day cannot be read. */
  readonly use: number;
  /** The part of it that was spoiled while printing. */
  readonly spoiled: number;
  /** Status of the day where the sheet has one: that of the first site that was not normal. */
  readonly status: string | undefined;
}
