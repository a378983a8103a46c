import type { Words } from "../../words";

/** A decree or presidential decision by its numbers, with the day it was signed (ISO). */
export interface Decree {
  readonly number: string;
  readonly signed: string;
}

/** Month (from 1), day, and its occasion. */
export type DayOff = readonly [month: number, day: number, name: Words];

/** The days off of one year as they stood at its end (or stand today), each list in order of date. */
export interface DecreeYear {
  readonly year: number;
  /** The first decree, then every later one that moved, added or dropped a day. */
  readonly decrees: readonly Decree[];
  readonly liburNasional: readonly DayOff[];
  readonly cutiBersama: readonly DayOff[];
}
