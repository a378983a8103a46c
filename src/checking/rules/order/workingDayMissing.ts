import type { Calendar } from "../../../core/calendar/calendar";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule, runPass } from "../../rule";
import { type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { walkDates } from "./dateWalk";

/** Two rows with working days missing between them. */
interface Gap {
  readonly later: number;
  readonly earlier: number;
}

/** What is known about the days of a site. */
interface Site {
  /** Steps from one working day to the next. */
  complete: number;
  gaps: Gap[];
  reversed: boolean;
}

/**
 * X03: a working day without a row. Reported on the day after the gap. Not reported where most steps of a site have gaps, as in
 * a weekly ledger, and in years with unknown holidays.
 */
export default relationRule({
  id: "X03",
  code: "WORKING_DAY_MISSING",
  severity: "warning",
  relation: "DAILY",
  bind(table, relation, report, { calendar: { days: open } }) {
    const days = table.columns.get(relation.date);
    if (!days) return undefined;
    const sites: Site[] = [];
    const siteOf = (group: number) => (sites[group] ??= { complete: 0, gaps: [], reversed: false });
    const walk = walkDates(table, relation, {
      inOrder: (later, earlier, group) => take(siteOf(group), { later, earlier }, days, open),
      reversed: (_later, _earlier, group) => {
        siteOf(group).reversed = true;
      },
      *rest() {
        if (sites.some(({ gaps, reversed }) => reversed && gaps.length > 0))
          yield* sortDays(table, relation, days, sites, open);
        sites.forEach(({ complete, gaps }) => {
          if (complete < gaps.length) return;
          for (const { later, earlier } of gaps) report(days, later, { seed: earlier });
        });
      },
    });
    return (
      walk && {
        ...walk,
        detail({ i: later, seed: earlier }) {
          const [from, to] = [valueOrNaN(days, earlier) + 1, valueOrNaN(days, later) - 1];
          return { first: open.nextOpen(from) ?? from, days: open.openDays(from, to) };
        },
      }
    );
  },
});

function take(site: Site, step: Gap, days: TableColumn, open: Calendar): void {
  const [from, to] = [valueOrNaN(days, step.earlier) + 1, valueOrNaN(days, step.later) - 1];
  if (to < from - 1) return;
  if (to < from || open.openDays(from, to) === 0) site.complete++;
  else if (open.undecreedYears(from, to).length === 0) site.gaps.push(step);
}

/** Consecutive rows of a site, up to one whose day is unreadable. */
interface Run {
  readonly rows: number[];
  /** Those rows that are before the row above. */
  readonly reversed: number[];
}

/**
 * Where a site's rows are out of order, a day missing in one place may be in another, so its days are looked at again, sorted.
 * A gap beside a row that is out of order is explained by that row's mistyped day.
 */
function* sortDays(
  table: Table,
  relation: RelationOf<"DAILY">,
  days: TableColumn,
  sites: Site[],
  open: Calendar,
): Generator<void, void> {
  const runs = new Map<number, Run[]>();
  sites.forEach(({ reversed, gaps }, group) => {
    if (reversed && gaps.length > 0) runs.set(group, []);
  });
  const follow = (later: number, earlier: number, group: number): Run | undefined => {
    const ofSite = runs.get(group);
    const last = ofSite?.[ofSite.length - 1];
    if (last && last.rows[last.rows.length - 1] === earlier) last.rows.push(later);
    else ofSite?.push({ rows: [earlier, later], reversed: [] });
    return ofSite?.[ofSite.length - 1];
  };
  const walk = walkDates(table, relation, {
    inOrder: follow,
    reversed: (later, earlier, group) => follow(later, earlier, group)?.reversed.push(later),
  });
  if (walk) for (const _step of runPass(walk, table)) yield;

  for (const [group, ofSite] of runs) {
    const site: Site = { complete: 0, gaps: [], reversed: true };
    for (const { rows, reversed } of ofSite) {
      rows.sort((a, b) => valueOrNaN(days, a) - valueOrNaN(days, b));
      for (let k = 1; k < rows.length; k++) {
        const [earlier, later] = [rows[k - 1] as number, rows[k] as number];
        if (reversed.some((row) => (row - earlier) * (row - later) <= 0)) continue;
        take(site, { later, earlier }, days, open);
      }
    }
    sites[group] = site;
    yield;
  }
}
