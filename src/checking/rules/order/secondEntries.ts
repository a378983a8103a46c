import type { Calendar } from "../../../core/calendar/calendar";
import { runPass } from "../../rule";
import { type Table, valueOrNaN } from "../../../reading/table";
import { ledgerSteps } from "./ledgerSteps";
import { neighbours } from "./neighbours";
import { isNewestFirst } from "../../../reading/series/timeColumn";

/** The further rows of a site on one day, and whether a working day next to it has no row. */
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
 * The rows that continue the ledger of a day that already has a row, as where a delivery has a row of its own: they are not
 * duplicates. A mistyped day continues the ledger too, but then a daily sheet lacks a row on a day beside it.
 */
export function* secondEntries(table: Table, open: Calendar): Generator<void, ReadonlySet<number>> {
  const relation = table.found.kind.relations.find((each) => each.relation === "DAILY");
  const days = relation && table.columns.get(relation.date);
  const steps = ledgerSteps(table);
  if (!relation || !days || !steps) return new Set();
  const isGap = (from: number, to: number) =>
    !(to > from) || (open.openDays(from + 1, to - 1) > 0 && open.undecreedYears(from + 1, to - 1).length === 0);

  // The repeat is the lower row of the sheet, whichever comes first in time.
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
