import type { Serial } from "../../../core/calendar/civil";
import type { FindingCode, FindingDetails, Mismatch } from "../../../contract/finding";
import { mismatchOf } from "../../cause";
import { sheetsRule, type RuleInfo, type SheetsRule } from "../../rule";
import type { Table, TableColumn } from "../../../reading/table";
import { agreeOnMost, isOneSite, pairsOf, standsAlone, sumBy } from "../../../reading/book/tables";

export type DayDifference = Mismatch & { readonly date: Serial; readonly sheet: string };

/** Codes whose finding is a day on which two sheets disagree. */
type DayCode = { [C in FindingCode]: FindingDetails[C] extends DayDifference ? C : never }[FindingCode];

/** One of the two sheets that are compared day by day: its kind, and the figures that are added up. */
interface Side {
  readonly kind: string;
  readonly figures: (table: Table, other: Table) => readonly TableColumn[];
}

/**
 * A rule that holds two kinds of sheet together day by day; a difference sits on the first figure of `mine`.
 *
 * Only days that both sheets have are compared: one that is missing is that sheet's own finding. Sheets of several sites
 * are passed, for their rows of a day add up to nothing that the other sheet could know; and so is one of several sheets
 * of the same days, as a card for each kecamatan, that does not agree with the other sheet on most days.
 */
export function dayByDayRule<C extends DayCode>(info: RuleInfo<C>, mine: Side, theirs: Side): SheetsRule {
  return sheetsRule<DayCode>({
    ...info,
    *compare(book, report) {
      const { tables } = book;
      for (const [here, there] of pairsOf(tables, mine.kind, theirs.kind)) {
        const [day, theirDay] = [here.columns.get("tanggal"), there.columns.get("tanggal")];
        const [figures, theirFigures] = [mine.figures(here, there), theirs.figures(there, here)];
        const [accused] = figures;
        if (!day || !theirDay || !accused || theirFigures.length === 0) continue;
        if (!isOneSite(here) || !isOneSite(there)) continue;
        const [foundOn, expectedOn] = [yield* sumBy(here, day, figures), yield* sumBy(there, theirDay, theirFigures)];
        const isPair = (yield* standsAlone(here, tables)) && (yield* standsAlone(there, tables));
        if (!isPair && !agreeOnMost(foundOn, expectedOn, book.tolerance)) continue;
        for (const [date, { sum: found, row }] of foundOn) {
          const expected = expectedOn.get(date)?.sum;
          if (expected === undefined || !(Math.abs(found - expected) > book.tolerance)) continue;
          report(here, accused, row, { ...mismatchOf(expected, found), date: date as Serial, sheet: there.sheet.name });
        }
      }
    },
  });
}
