import type { Serial } from "../../core/calendar/civil";
import targetLaju from "../../core/indicators/targetLaju";
import targetSelesai from "../../core/indicators/targetSelesai";
import targetStatus from "../../core/indicators/targetStatus";
import { isMissing, type Standing, type Target } from "../../contract/standing";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { answered, figure } from "../figure";

/** A target not reached yet, and the office's pace per working day. */
export interface OpenTarget {
  readonly indicator: Target["indicator"];
  readonly gap: number;
  readonly pace: number;
  /** The best day, if the history is long enough to show it. */
  readonly best?: number;
  readonly asOf: Serial;
  readonly deadline: Serial;
}

/** The open targets with a known pace. */
export function openTargets({ perekaman, ikd, asOf }: Standing): readonly OpenTarget[] {
  if (asOf === undefined) return [];
  return [perekaman, ikd].flatMap((part) => {
    if (isMissing(part) || isMissing(part.target) || isMissing(part.target.observed)) return [];
    const { target, gap, observed } = part.target;
    const left = answered(gap);
    if (!left) return [];
    const { status } = part.target;
    const best = isMissing(status) ? undefined : status.call.args[2]?.[0]?.[0];
    return {
      ...{ indicator: target.indicator, gap: left, pace: observed.pace.perDay, asOf, deadline: target.deadline },
      ...(typeof best === "number" && { best }),
    };
  });
}

/** TARGET_STATUS at the current pace plus this many people per working day. */
export function statusAt({ gap, pace, best, asOf, deadline }: OpenTarget, { args }: OfficeCalendar, more = 0) {
  const needed = answered(figure(targetLaju, gap, asOf, deadline, ...args));
  const reached = Math.max(0, pace + more);
  if (needed === undefined) return undefined;
  return answered(
    figure<string>(targetStatus, needed, reached, best === undefined ? undefined : Math.max(best, reached)),
  );
}

/** TARGET_SELESAI at the current pace plus this many people per working day; undefined if it is never reached. */
export function reachedOn({ gap, pace, asOf }: OpenTarget, { args }: OfficeCalendar, more = 0): Serial | undefined {
  return answered(figure(targetSelesai, gap, Math.max(0, pace + more), asOf, ...args));
}
