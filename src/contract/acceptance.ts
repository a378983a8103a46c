import type { Finding } from "./finding";

/** Why somebody lets a finding stand; OTHER needs words of their own. */
export const ACCEPT_REASONS = ["CHECKED", "AS_RECEIVED", "WAITING", "OWN_RULE", "OTHER"] as const;
export type AcceptReason = (typeof ACCEPT_REASONS)[number];

/** What somebody who answers for the file said of a finding. */
export interface Acceptance {
  readonly reason: AcceptReason;
  /** Words of their own; empty where the reason says it. */
  readonly note: string;
  /** Who said so, as they wrote their name. */
  readonly by: string;
  /** The day, as YYYY-MM-DD. */
  readonly at: string;
}

/** A finding that stands with somebody's word for it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}
