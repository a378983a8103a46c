import type { Finding } from "./finding";

/** Why a finding may stand; OTHER needs a note. */
export const ACCEPT_REASONS = ["CHECKED", "AS_RECEIVED", "WAITING", "OWN_RULE", "OTHER"] as const;
export type AcceptReason = (typeof ACCEPT_REASONS)[number];

/** What the person responsible for the file said about a finding. */
export interface Acceptance {
  readonly reason: AcceptReason;
  /** A note in the person's own words; empty if the reason is enough. */
  readonly note: string;
  /** The person's name, as they wrote it. */
  readonly by: string;
  /** The day, as YYYY-MM-DD. */
  readonly at: string;
}

/** A finding that was accepted with a reason. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}
