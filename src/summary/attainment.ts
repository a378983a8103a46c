import type { Serial } from "../core/calendar/civil";
import targetLaju from "../core/indicators/targetLaju";
import targetStatus from "../core/indicators/targetStatus";
import {
  isMissing,
  type DayFigure,
  type Figure,
  type Maybe,
  type Target,
  type TargetStanding,
} from "../contract/standing";
import type { Table } from "../reading/table";
import { burnUp } from "./burnUp";
import { answered, figure } from "./figure";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { recentPace } from "./pace";
import { dailyResults } from "./read/dailyResults";

export interface Attainment {
  readonly target: Target;
  readonly goal: Figure;
  readonly gap: Figure;
  readonly done: number;
  /** The day of the figure. */
  readonly asOf: Serial;
  /** The column with the daily results. */
  readonly results: "rekam" | "ikd";
  /** Earlier totals, oldest first. */
  readonly history: readonly DayFigure[];
}

/** What a target still requires per working day, and what the office has done. */
export function targetStanding(
  { target, goal, gap, done, asOf, results, history }: Attainment,
  tables: readonly Table[],
  office: OfficeCalendar,
): TargetStanding {
  const needed = figure(targetLaju, answered(gap) ?? null, asOf, target.deadline, ...office.args);
  const daily = dailyResults(tables, results, asOf);
  const observed = isMissing(daily) ? daily : observedIn(daily, office);
  return {
    target,
    goal,
    gap,
    needed,
    observed,
    status: statusOf(needed, observed, isMissing(daily) ? 0 : daily.length),
    burnUp: burnUp({
      done,
      asOf,
      goal: answered(goal) ?? 0,
      deadline: target.deadline,
      history,
      daily: isMissing(daily) ? [] : daily,
    }),
  };
}

function observedIn(daily: readonly DayFigure[], office: OfficeCalendar): TargetStanding["observed"] {
  const pace = recentPace(daily, office);
  if (!pace) return { missing: "DAY" };
  return { pace, best: daily.reduce((best, each) => (each.value > best.value ? each : best)) };
}

/** Fewer days do not show an office's best. */
const FEWEST_FOR_BEST = 10;

/**
 * A target that is reached needs no pace. Only a history of ten days can show that a target is out of reach. A pace may exceed
 * the best day, because weekend results are spread over the working days.
 */
function statusOf(needed: Figure, observed: TargetStanding["observed"], days: number): Maybe<Figure<string>> {
  const perDay = answered(needed);
  if (perDay === undefined) return { missing: "REFUSED", figure: needed };
  if (isMissing(observed)) return perDay === 0 ? figure<string>(targetStatus, 0, 0) : observed;
  const pace = observed.pace.perDay;
  const best = days < FEWEST_FOR_BEST ? undefined : Math.max(observed.best.value, pace);
  return figure<string>(targetStatus, perDay, pace, best);
}
