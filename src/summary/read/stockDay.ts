import type { Serial } from "../../core/calendar/civil";

/** One day of the office's stock, all sites together. */
export interface StockDay {
  readonly day: Serial;
  readonly stock: number;
  readonly approximate: boolean;
  /** What went out, spoiled cards included; NaN if a figure of the day is unreadable. */
  readonly use: number;
  /** The part of it that was spoiled in printing. */
  readonly spoiled: number;
  /** The day's status, if the sheet has one: that of the first site that was not normal. */
  readonly status: string | undefined;
}
