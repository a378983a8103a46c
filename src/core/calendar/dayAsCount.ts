import { doubt } from "../cells/reading";
import { at, fault, type Fault } from "../fault";
import type { Serial } from "./civil";

/** A daily amount this close to the day it is counted from is itself a day. */
const NEAR = 400;

/** Asks about a daily amount that is a day: 45,884 cards beside 15 August 2025, which is 45884. */
export function askIfDay(rate: number, asOf: Serial, param: string): Fault | undefined {
  return Number.isInteger(rate) && Math.abs(rate - asOf) <= NEAR ? isDay(rate, param) : undefined;
}

/** Asks about a count that is the very day beside it: the same cell was given twice. */
export function askIfSameDay(count: number, days: readonly Serial[], param: string): Fault | undefined {
  return days.includes(count) ? isDay(count, param) : undefined;
}

const isDay = (value: number, param: string) => at(fault("CELL", doubt("DAY_IN_RATE", value, value)), { param });
