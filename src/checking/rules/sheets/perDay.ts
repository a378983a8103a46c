import type { Serial } from "../../../core/calendar/civil";
import type { FindingCode, FindingDetails, Mismatch } from "../../../contract/finding";
import { mismatchOf } from "../../cause";
import { sheetsRule, type RuleInfo, type SheetsRule } from "../../rule";
import type { Table, TableColumn } from "../../../reading/table";
import { agreeOnMost, isOneSite, pairsOf, standsAlone, sumBy } from "../../../reading/book/tables";

export type DayDifference = Mismatch & { readonly date: Serial; readonly sheet: string };

/** Codes for a day on which two sheets disagree. */
type DayCode = { [C in FindingCode]: FindingDetails[C] extends DayDifference ? C : never }[FindingCode];

/** One of two sheets that are compared by day: its kind, and the figures to add up. */
interface Side {
  readonly kind: string;
  readonly figures: (table: Table, other: Table) => readonly TableColumn[];
}

/**
 * Makes a rule that compares two kinds of sheet by day; a difference is reported on the first figure of `mine`.
 *
 * Only days in both sheets are compared; other rules report missing days. Sheets with several sites are skipped, because the
 * other sheet cannot know the sum of a day's rows. Of several sheets for the same days, such as a card for each kecamatan, only
 * those that agree with the other sheet on at least half of the days are compared.
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
