import type { Calendar } from "../../../core/calendar/calendar";
import { cellAddress } from "../../../core/cells/area";
import { mismatchOf } from "../../cause";
import { sheetsRule } from "../../rule";
import type { Table } from "../../../reading/table";
import { continues } from "./accountName";
import { accountsOf, type Account } from "./accounts";

/** Working days that may lie between the end of one account and the beginning of the next: of blocks under each other a month. */
const MOST_DAYS_BETWEEN = { below: 23, elsewhere: 5 } as const;

/**
 * X01 from table to table: where a card is kept month by month, in blocks under each other or on a sheet each, a month
 * begins with what the one before it ended with. Sits on the opening figure.
 *
 * Accounts follow each other when nothing but a time tells their titles, sites and kinds of card apart and hardly a day
 * lies between them. Where two could be the one before, as a sheet and its copy, nobody is accused.
 */
export default sheetsRule({
  id: "X01",
  code: "CARRY_OVER_BROKEN",
  severity: "error",
  *compare(book, report) {
    const { tables } = book;
    const bySite = new Map<string, Account[]>();
    for (const table of tables) {
      for (const account of yield* accountsOf(table))
        bySite.set(account.key, [...(bySite.get(account.key) ?? []), account]);
    }
    for (const accounts of bySite.values()) {
      yield;
      for (const later of accounts) accuse(later, theOneBefore(accounts, later, book.calendar.days));
    }

    function accuse({ opening, table }: Account, earlier: Account | undefined): void {
      if (!opening || !earlier) return;
      if (opening.value === earlier.counted) return;
      if (!(Math.abs(opening.value - earlier.closing.value) > book.tolerance)) return;
      const mismatch = mismatchOf(
        earlier.closing.value,
        opening.value,
        opening.approximate || earlier.closing.approximate,
      );
      report(
        table,
        opening.column,
        opening.row,
        {
          ...mismatch,
          previous: cellAddress(earlier.closing.row + earlier.table.found.firstRow, earlier.closing.column.column),
          ...(earlier.table.sheet.name !== table.sheet.name && { sheet: earlier.table.sheet.name }),
        },
        mismatch.cause === "APPROXIMATE_PART" ? "warning" : undefined,
      );
    }
  },
});

/** The account that ends last before another begins; none where a second one keeps the same days. */
function theOneBefore(accounts: readonly Account[], later: Account, open: Calendar): Account | undefined {
  const [nearest, next] = accounts.filter((each) => isBefore(each, later, open)).sort((a, b) => b.to - a.to);
  return nearest && next && next.to >= nearest.from ? undefined : nearest;
}

function isBefore(earlier: Account, later: Account, open: Calendar): boolean {
  if (earlier.table === later.table || !(earlier.to < later.from) || !continues(earlier.table, later.table))
    return false;
  const between = openDaysBetween(open, earlier.to, later.from);
  return between <= MOST_DAYS_BETWEEN[isBelow(later.table, earlier.table) ? "below" : "elsewhere"];
}

function isBelow(later: Table, earlier: Table): boolean {
  return later.sheet === earlier.sheet && later.found.firstColumn === earlier.found.firstColumn;
}

function openDaysBetween(open: Calendar, from: number, to: number): number {
  return to - from < 2 ? 0 : open.openDays(from + 1, to - 1);
}
