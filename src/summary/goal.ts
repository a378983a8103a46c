import ikdTarget from "../core/indicators/ikdTarget";
import rekamTargetGap from "../core/indicators/rekamTargetGap";
import type { Figure, Target } from "../contract/standing";
import { figure } from "./figure";

/** A target as the functions take it: a share of a base. For a target in people the share is all. */
export interface Goal {
  readonly share: number;
  readonly base: number;
  /** In people, rounded up: what remains for an office that has done nothing yet. */
  readonly figure: Figure;
}

export function goalOf({ goal, indicator }: Target, of: number): Goal {
  const { share, base } = "people" in goal ? { share: 1, base: goal.people } : { share: goal.share, base: of };
  const inPeople = indicator === "ikd" ? figure(ikdTarget, base, share) : figure(rekamTargetGap, 0, base, share);
  return { share, base, figure: inPeople };
}
