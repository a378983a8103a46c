import type { Calendar } from "../../../core/calendar/calendar";
import { runPass } from "../../rule";
import { type Table, valueOrNaN } from "../../../reading/table";
import { ledgerSteps } from "./ledgerSteps";
import { neighbours } from "./neighbours";
import { isNewestFirst } from "../../../reading/series/timeColumn";

/** A site's rows of one day behind its first, and whether a working day beside them has no row. */
interface Day {
  readonly entries: number[];
  besideGap: boolean;
}

interface Site {
  readonly days: Day[];
  complete: number;
  gaps: number;
}

/**
 * The rows that carry on the ledger of a day which has a row already, as where a delivery gets a row of its own: nothing
 * was written down twice. A day that was mistyped carries on as well, but where the sheet is kept daily its own day is
 * missing beside it.
 */
export function* secondEntries(table: Table, open: Calendar): Generator<void, ReadonlySet<number>> {
  const relation = table.found.kind.relations.find((each) => each.relation === "DAILY");
  const days = relation && table.columns.get(relation.date);
  const steps = ledgerSteps(table);
  if (!relation || !days || !steps) return new Set();
  const isGap = (from: number, to: number) =>
    !(to > from) || (open.openDays(from + 1, to - 1) > 0 && open.undecreedYears(from + 1, to - 1).length === 0);

  // A repeat is the lower row of the sheet, whichever came first.
  const newestFirst = table.once(isNewestFirst);
  const sites: Site[] = [];
  const pass = neighbours(table, relation.within, (later, earlier, group) => {
    const site = (sites[group] ??= { days: [], complete: 0, gaps: 0 });
    const today = site.days[site.days.length - 1];
    if (earlier === undefined || !today) {
      site.days.push({ entries: [], besideGap: false });
    } else if (valueOrNaN(days, later) === valueOrNaN(days, earlier)) {
      if (steps(earlier, later)) today.entries.push(newestFirst ? earlier : later);
    } else {
      const besideGap = isGap(valueOrNaN(days, earlier), valueOrNaN(days, later));
      if (besideGap) site.gaps++;
      else site.complete++;
      today.besideGap ||= besideGap;
      site.days.push({ entries: [], besideGap });
    }
  });
  for (const _step of runPass(pass, table)) yield;

  const found = new Set<number>();
  for (const { days, complete, gaps } of sites.filter(Boolean)) {
    const isDaily = complete >= gaps;
    for (const { entries, besideGap } of days) if (!(isDaily && besideGap)) for (const i of entries) found.add(i);
    yield;
  }
  return found;
}
