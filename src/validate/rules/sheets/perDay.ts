import type { Mismatch } from "../../../core/finding";
import type { Serial } from "../../../core/calendar/civil";
import { causeOf } from "../../cause";
import type { Table, TableColumn } from "../../table";
import { sumBy, type Sums } from "./tables";

/** Columns of one sheet that add up, day by day, to columns of another. */
export interface Daily {
  readonly table: Table;
  readonly date: TableColumn;
  readonly figures: readonly TableColumn[];
}

export type DayDifference = Mismatch & { readonly date: Serial; readonly sheet: string };

/**
 * Days on which two sheets disagree, each with the row of the first sheet. Only days that both sheets have are compared:
 * one that is missing from a sheet is that sheet's own finding.
 */
export function* daysThatDiffer(
  mine: Daily,
  theirs: Daily,
  onDifference: (row: number, detail: DayDifference) => void,
): Generator<void, void> {
  const here: Sums = yield* sumBy(mine.table, mine.date, mine.figures);
  const there: Sums = yield* sumBy(theirs.table, theirs.date, theirs.figures);
  for (const [date, { sum: found, row }] of here) {
    const expected = there.get(date)?.sum;
    if (expected === undefined || !(Math.abs(found - expected) > mine.table.settings.tolerance)) continue;
    const cause = causeOf(expected, found);
    onDifference(row, {
      expected,
      found,
      date: date as Serial,
      sheet: theirs.table.sheet.name,
      ...(cause && { cause }),
    });
  }
}
