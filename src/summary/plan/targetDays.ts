import type { Serial } from "../../core/calendar/civil";
import targetSelesai from "../../core/indicators/targetSelesai";
import { isMissing, type Standing, type Target } from "../../contract/standing";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { answered, figure } from "../figure";

/** A target that is not reached yet, and what the office has done a working day. */
export interface OpenTarget {
  readonly indicator: Target["indicator"];
  readonly gap: number;
  readonly pace: number;
  readonly asOf: Serial;
  readonly deadline: Serial;
}

/** The targets that are still open and whose pace is known. */
export function openTargets({ perekaman, ikd, asOf }: Standing): readonly OpenTarget[] {
  if (asOf === undefined) return [];
  return [perekaman, ikd].flatMap((part) => {
    if (isMissing(part) || isMissing(part.target) || isMissing(part.target.observed)) return [];
    const { target, gap, observed } = part.target;
    const left = answered(gap);
    if (!left) return [];
    return [{ indicator: target.indicator, gap: left, pace: observed.pace.perDay, asOf, deadline: target.deadline }];
  });
}

/** TARGET_SELESAI at the pace of now with so many more people a working day; undefined where it is never reached. */
export function reachedOn({ gap, pace, asOf }: OpenTarget, { args }: OfficeCalendar, more = 0): Serial | undefined {
  return answered(figure(targetSelesai, gap, pace + more, asOf, ...args));
}
