import { serialOf, type Serial } from "../../../src/core/calendar/civil";

/** The serial of `2023-11-13`. */
export function day(iso: string): Serial {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return serialOf({ year, month, day: date });
}
