import blankoHabis from "../../core/indicators/blankoHabis";
import type { BlankoStanding } from "../../contract/standing";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { answered, figure } from "../figure";
import { agendaOf, planOf } from "../planOf";
import type { StockFacts } from "../rationing";
import { useSpread } from "./useSpread";

/** However uneven, use does not stay below this share of its average for weeks. */
const LEAST = 0.1;

/**
 * The days between which the stock runs out in eight of ten cases; undefined if the history is too short or both are the same
 * day. Without a last day the stock may last for more than two years.
 */
export function runOutRange(
  history: readonly number[],
  perDay: number,
  runsOut: number,
  { stock, day, receipts, events }: StockFacts,
  { args, days }: OfficeCalendar,
): BlankoStanding["range"] | undefined {
  const spread = useSpread(history, days.openDays(day + 1, runsOut));
  if (spread === undefined || !(perDay > 0)) return undefined;
  const at = (rate: number) => figure(blankoHabis, stock, rate, day, ...args, planOf(receipts), agendaOf(events));
  const from = at(perDay + spread);
  const to = at(Math.max(LEAST * perDay, perDay - spread));
  if (answered(from) === undefined || answered(from) === answered(to)) return undefined;
  return { from, spread, ...(answered(to) !== undefined && { to }) };
}
