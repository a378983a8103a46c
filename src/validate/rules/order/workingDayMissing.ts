import { calendar, type Calendar } from "../../../core/calendar/calendar";
import type { Serial } from "../../../core/calendar/civil";
import { ROW } from "../../recognise/recognised";
import { relationRule } from "../../rule";
import { columnsOf, given, rowOf, type Table, type TableColumn } from "../../table";
import { walkDates } from "./dateWalk";
import { groupNumbers } from "./groups";

/** What is known of the days of one site. */
interface Days {
  /** Steps from one working day to the next. */
  complete: number;
  readonly gaps: { readonly later: number; readonly earlier: number }[];
  reversed: boolean;
}

/**
 * X03: a working day without a row. Sits on the day after the gap. Silent where a site is not kept daily, with a gap at most
 * steps as in a ledger by the week, and in years whose holidays are not known.
 */
export default relationRule({
  id: "X03",
  code: "WORKING_DAY_MISSING",
  severity: "warning",
  relation: "DAILY",
  start(table, relation, report) {
    const days = table.columns.get(relation.date);
    if (!days) return undefined;
    const open = calendarOf(table);
    const sites = new Map<number, Days>();
    const siteOf = (group: number) => {
      const known = sites.get(group) ?? { complete: 0, gaps: [], reversed: false };
      sites.set(group, known);
      return known;
    };
    return walkDates(table, relation, {
      inOrder(later, earlier, group) {
        const [from, to] = [given(days, earlier), given(days, later)];
        if (to === from) return;
        const site = siteOf(group);
        if (to - from === 1 || open.openDays(from + 1, to - 1) === 0) site.complete++;
        else if (open.undecreedYears(from + 1, to - 1).length === 0) site.gaps.push({ later, earlier });
      },
      reversed(_later, _earlier, group) {
        siteOf(group).reversed = true;
      },
      end() {
        const daily = [...sites].filter(([, { complete, gaps }]) => gaps.length > 0 && complete >= gaps.length);
        const outOfOrder = new Set(daily.flatMap(([group, { reversed }]) => (reversed ? [group] : [])));
        const elsewhere = presentDays(table, relation.within, days, outOfOrder);
        for (const [group, { gaps }] of daily) {
          for (const { later, earlier } of gaps) {
            const present = elsewhere.get(group);
            if (present && hasAny(present, open, given(days, earlier) + 1, given(days, later) - 1)) continue;
            report(days, later, undefined, earlier + table.found.firstRow);
          }
        }
      },
    });
  },
  describe(table, relation, { row, other }) {
    const days = table.columns.get(relation.date) as TableColumn;
    const open = calendarOf(table);
    const [from, to] = [given(days, rowOf(table, other)), given(days, rowOf(table, row))];
    return { first: open.nextOpen(from + 1) as number, days: open.openDays(from + 1, to - 1) };
  },
});

function calendarOf({ settings }: Table): Calendar {
  return calendar(settings.week, settings.closures);
}

/** The days of the sites whose rows are out of order: a day left out in one place may stand in another. */
function presentDays(
  table: Table,
  within: readonly string[],
  days: TableColumn,
  groups: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<Serial>> {
  const present = new Map([...groups].map((group) => [group, new Set<Serial>()] as const));
  if (groups.size === 0) return present;
  const groupOf = groupNumbers(table, columnsOf(table, within));
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] === ROW.DATA) present.get(groupOf(i))?.add(given(days, i));
  }
  return present;
}

function hasAny(present: ReadonlySet<Serial>, open: Calendar, from: Serial, to: Serial): boolean {
  for (let day = open.nextOpen(from); day !== undefined && day <= to; day = open.nextOpen(day + 1)) {
    if (present.has(day)) return true;
  }
  return false;
}
