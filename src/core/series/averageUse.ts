import { median } from "../maths/median";
import type { Range } from "../cells/cell";
import type { Explain } from "../explain";
import { fault, isFault, type Fault } from "../fault";
import { mean } from "../maths/mean";
import { countedDays, type CountedDays } from "./countedDays";
import type { Series } from "./readSeries";

/** Fewer days than this say nothing about demand. */
const FEWEST_DAYS = 5;

const METHODS = { 1: "MEAN", 2: "ALL_DAYS", 3: "MEDIAN" } as const;
export type AverageMethod = keyof typeof METHODS;
export const AVERAGE_METHODS = [1, 2, 3] as const satisfies readonly AverageMethod[];

export const DEFAULT_METHOD: AverageMethod = 1;
/** Four weeks of working days: long enough to smooth a week, short enough to follow a season. */
export const DEFAULT_WINDOW = 20;

/** Average use on a normal working day of a daily series, in keping, unrounded. */
export function averageUse(use: Series, beside: Range | undefined, explain?: Explain): number | Fault {
  const days = countedDays(use, beside, "pemakaian", explain);
  return isFault(days) ? days : averageOf(days, DEFAULT_METHOD, DEFAULT_WINDOW, explain);
}

/**
 * Average of the latest days that count, in keping a day, unrounded.
 *
 * Like the stock-out adjustment of medical supply systems (days without stock do not count), extended to quota days and
 * closures, because an office under a quota prints what it is allowed to, not what people ask for.
 */
export function averageOf(days: CountedDays, method: AverageMethod, window: number, explain?: Explain): number | Fault {
  const counted = method === 2 ? days.everyRow : days.counted;
  if (days.everyRow.length === 0) return fault("NO_USE");
  if (counted.length < FEWEST_DAYS) return fault("TOO_FEW_DAYS", { days: counted.length, needed: FEWEST_DAYS });

  const latest = counted.slice(-window);
  const average = method === 3 ? median(latest) : mean(latest);
  explain?.("METHOD", METHODS[method]);
  explain?.("DAYS_COUNTED", latest.length);
  if (latest.length < counted.length) explain?.("WINDOW", window);
  if (method !== 3) explain?.("FORMULA", [latest.reduce((sum, used) => sum + used, 0), "÷", latest.length]);
  explain?.("AVERAGE", average);
  return average;
}
