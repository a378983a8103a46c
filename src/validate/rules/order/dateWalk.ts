import { civilOf, isCivilDate, serialOf, type Serial } from "../../../core/calendar/civil";
import type { RelationOf } from "../../../sheets/relation";
import type { Pass } from "../../rule";
import { columnsOf, given, type Table, type TableColumn } from "../../table";
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
  // The row before each row in its group, from 1 so that 0 can mean none.
  const before = new Uint32Array(table.roles.length);
  return neighbours(table, columnsOf(table, within), (later, earlier) => {
    if (earlier === undefined) return;
    before[later] = earlier + 1;
    const [from, to] = [given(days, earlier), given(days, later)];
    if (to >= from && to - from <= NEAR) return walk.inOrder?.(later, earlier);
    if (Number.isNaN(to - from)) return;

    // The row above was the swapped one, and has been named.
    if (to < from && jumpedAhead(earlier)) return;
    const swapped = swap(to);
    if (fits(swapped, from)) return walk.swapped?.(later, swapped as Serial);
    if (to > from) walk.inOrder?.(later, earlier);
    else walk.reversed?.(later, earlier);
  });

  function jumpedAhead(i: number): boolean {
    const start = before[i] ? given(days as TableColumn, (before[i] as number) - 1) : Number.NaN;
    const day = given(days as TableColumn, i);
    return day - start > NEAR && fits(swap(day), start);
  }
}

const fits = (day: Serial | undefined, after: Serial) => day !== undefined && day >= after && day - after <= NEAR;

/** The day with day and month exchanged, where that is another day. */
function swap(serial: Serial): Serial | undefined {
  const { year, month, day } = civilOf(serial);
  const swapped = { year, month: day, day: month };
  return month !== day && isCivilDate(swapped) ? serialOf(swapped) : undefined;
}
