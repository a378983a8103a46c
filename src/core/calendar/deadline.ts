import { civilOf, serialOf, type Serial } from "./civil";

/** A plan made today says nothing about a day further away. */
const YEARS = 10;

/** The last day that a plan made on `from` can cover. */
export function furthestDay(from: Serial): Serial {
  const { year, month, day } = civilOf(from);
  return serialOf({ year: year + YEARS, month, day });
}

/** True for a day more than ten years after another: its year is mistyped. */
export function isFar(day: Serial, from: Serial): boolean {
  return day > furthestDay(from);
}
