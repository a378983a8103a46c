import type { Serial } from "../core/calendar/civil";
import type { BurnUp, DayFigure } from "../contract/standing";

export interface BurnUpFacts {
  readonly done: number;
  readonly asOf: Serial;
  readonly goal: number;
  readonly deadline: Serial;
  /** Totals from earlier reports. */
  readonly history: readonly DayFigure[];
  /** The results of each day. */
  readonly daily: readonly DayFigure[];
}

/** The total by day, from earlier reports, else calculated back from the daily results; and the line to the goal. */
export function burnUp({ done, asOf, goal, deadline, history, daily }: BurnUpFacts): BurnUp {
  const earlier = history.filter(({ day }) => day < asOf);
  const known = earlier.length > 0 ? earlier : workedBack(done, asOf, daily);
  const last = { day: asOf, value: done };
  return {
    known: [...known, last],
    needed: deadline > asOf && goal > done ? [last, { day: deadline, value: goal }] : [],
    goal,
  };
}

function workedBack(done: number, asOf: Serial, daily: readonly DayFigure[]): DayFigure[] {
  const before: DayFigure[] = [];
  let total = done;
  for (const { day, value } of [...daily].reverse()) {
    if (day > asOf) continue;
    if (day < asOf) before.unshift({ day, value: total });
    total -= value;
    if (total < 0) return [];
  }
  return before;
}
