import { civilOf, isCivilDate, serialOf, type Serial } from "./civil";

/**
 * The day on which a person completes this many years. A person born on 29 February does so on 1 March in a common year: only
 * then has the last day of the year of life passed.
 */
export function birthday(birth: Serial, years: number): Serial {
  const { year, month, day } = civilOf(birth);
  const date = { year: year + years, month, day };
  return serialOf(isCivilDate(date) ? date : { ...date, month: 3, day: 1 });
}

/** Full years of age on a day; negative before the birth. */
export function ageOn(birth: Serial, day: Serial): number {
  const years = civilOf(day).year - civilOf(birth).year;
  return birthday(birth, years) <= day ? years : years - 1;
}

/** True for a person born on a 29 February. */
export function isLeapDay(birth: Serial): boolean {
  const { month, day } = civilOf(birth);
  return month === 2 && day === 29;
}
