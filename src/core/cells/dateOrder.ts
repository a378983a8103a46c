import { civilOf, isoOf, serialOf, type Serial } from "../calendar/civil";
import type { Cell, Range } from "./cell";
import { canSwap, couldBeMonthFirst, readDate } from "./readDate";
import { doubt, isDoubt, type Reading } from "./reading";

/** True when some text of the column can only be a date with the month first, such as 11/13/2023. */
export function hasMonthFirst(range: Range): boolean {
  return range.some((row) => row.some((cell) => typeof cell === "string" && isMonthFirst(readDate(cell))));
}

function isMonthFirst(reading: Reading<Serial>): boolean {
  return isDoubt(reading) && reading.doubt === "MONTH_FIRST";
}

/**
 * Reads a date of a column in which some dates have the month first. One that is a date either way is doubtful there, date
 * cells included: Excel turns the texts it can read into dates day first, and leaves the others as texts.
 */
export function readDateBesideMonthFirst(cell: Cell): Reading<Serial> {
  const reading = readDate(cell);
  if (typeof reading === "number") {
    const { day, month } = civilOf(reading);
    return canSwap(day, month) ? doubt("MIXED_DATE_ORDER", isoOf(reading)) : reading;
  }
  if (!isDoubt(reading) || reading.doubt !== "TEXT_DATE" || typeof cell !== "string") return reading;
  return couldBeMonthFirst(cell) ? doubt("MIXED_DATE_ORDER", cell) : reading;
}

/** The date with its day and month exchanged; undefined if there is none. */
export function swappedDay(serial: Serial): Serial | undefined {
  const { year, month, day } = civilOf(serial);
  return canSwap(day, month) ? serialOf({ year, month: day, day: month }) : undefined;
}
