import { isMissing, type Standing } from "../../contract/standing";
import type { Book } from "../../reading/book/book";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { answered } from "../figure";
import { causesOf } from "./causes";
import type { PlanFacts, Scenario } from "./scenario";

/** The starting point of a plan; undefined if the sheets show no stock or no daily use. */
export function planFacts(
  { blanko, cetak, asOf }: Standing,
  { tables, calendar: { days: calendar } }: Pick<Book, "tables" | "calendar">,
): PlanFacts | undefined {
  if (isMissing(blanko) || isMissing(blanko.use) || !(blanko.use.perDay > 0)) return undefined;
  const { stock, day, receipts, events, range, use } = blanko;
  const causes = causesOf(tables, asOf);
  const printers = isMissing(cetak) ? undefined : cetak.printers;
  const made = isMissing(cetak) || isMissing(cetak.capacity) ? undefined : answered(cetak.capacity);
  const one = printers && made !== undefined && printers.working > 0 ? made / printers.working : undefined;
  return {
    ...{ stock, day, receipts, events, calendar },
    perDay: use.perDay,
    ...(range && { spread: range.spread }),
    ...(causes && { causes }),
    ...(printers && one !== undefined && { printers: { working: printers.working, perDay: one } }),
  };
}

/** A month. With older figures the plan starts on their own day; otherwise it would end before its request arrives. */
const OLD_AFTER = 31;

/** The summary's proposal: its request, arriving after the usual waiting time. */
export function proposedScenario({ blanko, asOf, today }: Standing, { days }: OfficeCalendar): Scenario {
  if (isMissing(blanko) || isMissing(blanko.request)) return {};
  const { cards, lead } = blanko.request;
  const asked = answered(cards);
  const last = Math.max(asOf ?? blanko.day, blanko.day);
  const from = today !== undefined && today > last && today - last <= OLD_AFTER ? today : last;
  const arrives = lead && days.openDayAfter(from, Math.max(1, Math.round(lead.days)));
  return asked && arrives !== undefined ? { request: { day: arrives, cards: asked } } : {};
}
