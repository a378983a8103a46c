import { civilOf, isCivilDate, serialOf, type Serial } from "../../../core/calendar/civil";
import type { RelationOf } from "../../../sheets/relation";
import type { Pass } from "../../rule";
import { columnsOf, given, type Table } from "../../table";
import { neighbours } from "./neighbours";

/** What two rows that follow each other say about their days. */
export interface DateWalk {
  /** The later day follows the earlier one, as it should. */
  readonly inOrder?: (later: number, earlier: number) => void;
  /** The later day lies before the earlier one. */
  readonly reversed?: (later: number, earlier: number) => void;
  /** Day and month of this row were swapped: read the other way it stands where it should. */
  readonly swapped?: (i: number, means: Serial) => void;
}

/** A swapped day reads as one within so many days of its neighbour. */
const NEAR = 31;

/** Follows the days of a sheet row by row within each group. Nothing where the sheet has no such column. */
export function walkDates(table: Table, { date, within }: RelationOf<"DAILY">, walk: DateWalk): Pass | undefined {
  const days = table.columns.get(date);
  if (!days) return undefined;
  const followed = new Map<number, number | undefined>();
  return neighbours(table, columnsOf(table, within), (later, earlier) => {
    followed.set(later, earlier);
    if (earlier === undefined) return;
    const [day, before] = [given(days, later), given(days, earlier)];
    const twoBefore = followed.get(earlier);
    followed.delete(earlier);
    if (Number.isNaN(day - before)) return;

    const swappedDay = swap(day);
    const farAhead = day - before > NEAR && fits(swappedDay, before);
    if (farAhead && swappedDay !== undefined) return walk.swapped?.(later, swappedDay);
    if (day >= before) return walk.inOrder?.(later, earlier);

    const swappedBefore = swap(before);
    const start = twoBefore === undefined ? Number.NaN : given(days, twoBefore);
    // The row above was the swapped one, and has been named.
    if (before - start > NEAR && fits(swappedBefore, start)) return;
    if (fits(swappedDay, before) && swappedDay !== undefined) return walk.swapped?.(later, swappedDay);
    walk.reversed?.(later, earlier);
  });
}

const fits = (day: Serial | undefined, after: Serial) => day !== undefined && day >= after && day - after <= NEAR;

/** The day with day and month exchanged, where that is another day. */
function swap(serial: Serial): Serial | undefined {
  const { year, month, day } = civilOf(serial);
  const swapped = { year, month: day, day: month };
  return month !== day && isCivilDate(swapped) ? serialOf(swapped) : undefined;
}
