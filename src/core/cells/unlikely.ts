import type { Cell } from "./cell";
import { doubt, type Doubt } from "./reading";

/*
 * Values that can be read but that no clerk means. Each is asked about instead of computed with, because the result would
 * look right.
 */

/** 1 January 2000 and 31 December 2049 as Excel's numbers. */
const [FIRST_DAY, LAST_DAY] = [36_526, 54_788];

/** A whole number that Excel would show as a day of these years. */
export function isNearToday(value: number): boolean {
  return value >= FIRST_DAY && value <= LAST_DAY && Number.isInteger(value);
}

/** A day where a daily amount belongs: no office prints 45,884 cards a day, but 45884 is 15 August 2025. */
export function dayInRate(value: number, found: Cell): Doubt | undefined {
  return isNearToday(value) ? doubt("DAY_IN_RATE", found, value) : undefined;
}

/** A service level that misses more often than not. Zero and below, one and above are refused by the functions. */
export function lowService(value: number, found: Cell): Doubt | undefined {
  return value > 0 && value < 0.5 ? doubt("LOW_SERVICE", found, value) : undefined;
}

/** Offices spoil a few cards in a hundred; 0.5 was meant as 0.5 %. */
export function highSpoilage(value: number, found: Cell): Doubt | undefined {
  return value > 0.2 && value < 1 ? doubt("HIGH_SPOILAGE", found, Number((value / 100).toPrecision(15))) : undefined;
}

/** A time of day where hours belong: 01:30 is 0.0625 of a day. A few minutes written as a decimal have two decimals. */
export function timeInHours(value: number, found: Cell): Doubt | undefined {
  const minutes = value * 1440;
  const isTime = Math.abs(minutes - Math.round(minutes)) < 1e-6 && minutes >= 1;
  const isShort = Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return value < 1 && isTime && !isShort ? doubt("TIME_IN_HOURS", found, hours(value)) : undefined;
}

/** A working day shorter than an hour is a time of day; one longer than 24 hours is impossible. */
export function notHoursADay(value: number, found: Cell): Doubt | undefined {
  if (value > 24) return doubt("TIME_IN_HOURS", found);
  return value > 0 && value < 1 ? doubt("TIME_IN_HOURS", found, hours(value)) : undefined;
}

const hours = (ofADay: number) => Number((ofADay * 24).toPrecision(10));

/** An average over too few days. */
export function shortWindow(value: number, found: Cell): Doubt | undefined {
  return value > 0 && value < 5 ? doubt("SHORT_WINDOW", found, value) : undefined;
}
