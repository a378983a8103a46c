import { civilOf, FIRST_SERIAL, isCivilDate, serialOf, type Serial } from "../calendar/civil";

/** A day of birth in a NIK: the year has no century. */
export interface BirthDigits {
  readonly day: number;
  readonly month: number;
  /** 0 to 99. */
  readonly year: number;
}

/** True when the day exists in the twentieth or in the twenty-first century. */
export function isBirthDay({ day, month, year }: BirthDigits): boolean {
  return [1900, 2000].some((century) => isCivilDate({ year: century + year, month, day }));
}

/**
 * The day of birth in the latest century in which it exists and is not after `asOf`. A person over a hundred is therefore
 * read a century too young: two digits cannot tell.
 */
export function birthOf({ day, month, year }: BirthDigits, asOf: Serial): Serial | undefined {
  const latest = Math.floor(civilOf(asOf).year / 100) * 100;
  for (let century = latest; century >= 1900; century -= 100) {
    const date = { year: century + year, month, day };
    if (!isCivilDate(date)) continue;
    const serial = serialOf(date);
    if (serial <= asOf) return serial >= FIRST_SERIAL ? serial : undefined;
  }
  return undefined;
}
