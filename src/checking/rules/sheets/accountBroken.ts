import type { Calendar } from "../../../core/calendar/calendar";
import { cellAddress } from "../../../core/cells/area";
import { mismatchOf } from "../../cause";
import { sheetsRule } from "../../rule";
import type { Table } from "../../../reading/table";
import { continues } from "./accountName";
import { accountsOf, type Account } from "./accounts";

/** The most working days between the end of one account and the start of the next: a month for blocks under each other. */
const MOST_DAYS_BETWEEN = { below: 23, elsewhere: 5 } as const;

/**
 * X01 between tables: where a card is kept by month, in blocks under each other or on separate sheets, a month opens with the
 * closing of the month before. Reported on the opening figure.
 *
 * One account follows another when only times distinguish their titles, when they share site and kind of card, and when few
 * working days lie between them. If two accounts could come before, such as a sheet and its copy, none is accused.
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

/** The account that ends last before another begins; none if a second one covers the same days. */
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
