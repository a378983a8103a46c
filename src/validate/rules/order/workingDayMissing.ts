import { calendar, type Calendar } from "../../../core/calendar/calendar";
import { relationRule } from "../../rule";
import { given, rowOf, type Table, type TableColumn } from "../../table";
import { walkDates } from "./dateWalk";

/** The days of one site as they come, up to a row whose day nobody can tell. */
interface Run {
  readonly rows: number[];
  /** Those of them that lie before the row above them. */
  readonly reversed: number[];
}

/**
 * X03: a working day without a row. Sits on the day after the gap. Silent where a site is not kept daily, with gaps at most
 * of its steps as in a ledger by the week, and in years whose holidays are not known.
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
    const sites = new Map<number, Run[]>();
    const steps = (group: number, later: number, earlier: number, reversed: boolean) => {
      const runs = sites.get(group) ?? [];
      sites.set(group, runs);
      const run = runs[runs.length - 1];
      if (run && run.rows[run.rows.length - 1] === earlier) run.rows.push(later);
      else runs.push({ rows: [earlier, later], reversed: [] });
      if (reversed) runs[runs.length - 1]?.reversed.push(later);
    };
    return walkDates(table, relation, {
      inOrder: (later, earlier, group) => steps(group, later, earlier, false),
      reversed: (later, earlier, group) => steps(group, later, earlier, true),
      end() {
        for (const runs of sites.values()) {
          const { complete, gaps } = gapsOf(runs, days, open);
          if (complete < gaps.length) continue;
          for (const { later, earlier } of gaps) report(days, later, undefined, earlier + table.found.firstRow);
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

/**
 * Where a site's rows are out of order, a day left out in one place may stand in another: its days are sorted first. A gap
 * in which a row out of order stands is that row's, whose day was mistyped.
 */
function gapsOf(runs: readonly Run[], days: TableColumn, open: Calendar) {
  const gaps: { readonly later: number; readonly earlier: number }[] = [];
  let complete = 0;
  for (const { rows, reversed } of runs) {
    if (reversed.length > 0) rows.sort((a, b) => given(days, a) - given(days, b));
    for (let k = 1; k < rows.length; k++) {
      const [earlier, later] = [rows[k - 1] as number, rows[k] as number];
      const [from, to] = [given(days, earlier) + 1, given(days, later) - 1];
      if (to < from - 1 || reversed.some((row) => (row - earlier) * (row - later) < 0)) continue;
      if (to < from || open.openDays(from, to) === 0) complete++;
      else if (open.undecreedYears(from, to).length === 0) gaps.push({ later, earlier });
    }
  }
  return { complete, gaps };
}
