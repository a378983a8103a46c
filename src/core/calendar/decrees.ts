import type { Words } from "../words";
import { serialOf, type Serial } from "./civil";
import { DECREE_2021 } from "./decrees/2021";
import { DECREE_2022 } from "./decrees/2022";
import { DECREE_2023 } from "./decrees/2023";
import { DECREE_2024 } from "./decrees/2024";
import { DECREE_2025 } from "./decrees/2025";
import { DECREE_2026 } from "./decrees/2026";
import { DECREE_2027 } from "./decrees/2027";
import type { DayOff, DecreeYear } from "./decrees/decree";

export type { Decree, DayOff, DecreeYear } from "./decrees/decree";

/**
 * The days off of each year, as the joint decrees of three ministers (*SKB Tiga Menteri*: Religious Affairs, Manpower,
 * State Apparatus) and presidential decisions set them. A year without a decree is not in the list; it is never guessed.
 *
 * Days and numbers were checked against the government's announcements and press reports that quoted the decrees, and for
 * 2021–2025 also against a public holiday library. To add a year: one file in `decrees/` and one line here.
 */
export const DECREES: readonly DecreeYear[] = [
  DECREE_2021,
  DECREE_2022,
  DECREE_2023,
  DECREE_2024,
  DECREE_2025,
  DECREE_2026,
  DECREE_2027,
];

export type DayOffKind = "libur nasional" | "cuti bersama";

/** One decreed day off. */
export interface DecreedDay {
  readonly serial: Serial;
  readonly kind: DayOffKind;
  readonly name: Words;
}

/** Every decreed day off, in order of date. */
export const DECREED_DAYS: readonly DecreedDay[] = DECREES.flatMap(({ year, liburNasional, cutiBersama }) => {
  const days = (kind: DayOffKind, list: readonly DayOff[]): DecreedDay[] =>
    list.map(([month, day, name]) => ({ serial: serialOf({ year, month, day }), kind, name }));
  return [...days("libur nasional", liburNasional), ...days("cuti bersama", cutiBersama)];
}).sort((a, b) => a.serial - b.serial);
