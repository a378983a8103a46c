import type { Serial } from "../core/calendar/civil";
import blankoHabis from "../core/indicators/blankoHabis";
import rusakPersen from "../core/indicators/rusakPersen";
import type { AgendaEvent, BlankoStanding, Receipt } from "../contract/standing";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { answered, figure } from "./figure";
import { planOf } from "./planOf";
import type { StockDays } from "./read/stockDays";
import { isFree, type CardDay } from "./workingDays";

const RATIONED: ReadonlySet<string> = new Set(["kuota", "prioritas"]);
/** Working days of four weeks, as for the average of use. */
const WINDOW = 20;

/** The data for projecting a stock. */
export interface StockFacts {
  readonly stock: number;
  readonly day: Serial;
  readonly receipts: readonly Receipt[];
  readonly events: readonly AgendaEvent[];
}

/**
 * Where cards are rationed: the prints per day under the quota, and how long the stock lasts at that rate. Undefined if the
 * last day with service was not rationed.
 */
export function quotaOf(
  found: StockDays,
  { stock, day, receipts }: StockFacts,
  office: OfficeCalendar,
): BlankoStanding["quota"] | undefined {
  const days = found.daily?.filter(({ status, use }) => isServed(status) && use > 0) ?? [];
  if (!RATIONED.has(days.at(-1)?.status ?? "")) return undefined;
  const lastFree = days.map(({ status }) => RATIONED.has(status ?? "")).lastIndexOf(false);
  const rationed = days.slice(lastFree + 1).slice(-WINDOW);
  const perDay = rationed.reduce((sum, { use }) => sum + use, 0) / rationed.length;
  return {
    perDay,
    days: rationed.length,
    runsOut: figure(blankoHabis, stock, perDay, day, ...office.args, planOf(receipts)),
  };
}

const isServed = (status: string | undefined) =>
  status === undefined || status === "normal" || RATIONED.has(status ?? "");

/**
 * What could not be printed on the working days of the last four weeks that were rationed, sold out, closed or disturbed: usual
 * use minus prints. It is an estimate, because people may have come back on another day.
 */
export function unmetOf(found: StockDays, perDay: number | undefined): BlankoStanding["unmet"] | undefined {
  if (perDay === undefined || !(perDay > 0)) return undefined;
  const recent = found.daily?.slice(-WINDOW) ?? [];
  const short = recent.filter((day) => !isFree(day) && day.use < perDay);
  const cards = Math.round(short.reduce((sum, { use }) => sum + perDay - use, 0));
  const [first, last] = [short[0], short.at(-1)];
  return first && last && cards > 0 ? { days: short.length, cards, from: first.day, to: last.day } : undefined;
}

/** Use on the days that count, prints and spoiled cards separately, with its variation. */
export interface UseParts {
  /** The share of outgoing cards that were spoiled; undefined if the sheet does not count them. */
  readonly spoiled: number | undefined;
  /** Standard deviation of the daily use; 0 with fewer than two days. */
  readonly deviation: number;
}

/** The days that show demand, oldest first, as BLANKO_RATA counts them. */
export function freeDays(found: StockDays): readonly CardDay[] {
  return (found.daily ?? []).filter((day) => isFree(day) && (found.hasStatus || day.use > 0));
}

export function usePartsOf(found: StockDays): UseParts {
  const free = freeDays(found);
  return { spoiled: spoiledShare(free), deviation: deviationOf(free) };
}

function spoiledShare(days: readonly CardDay[]): number | undefined {
  const recent = days.slice(-WINDOW);
  const spoiled = recent.reduce((sum, day) => sum + day.spoiled, 0);
  const printed = recent.reduce((sum, { use }) => sum + use, 0) - spoiled;
  return spoiled > 0 ? answered(figure(rusakPersen, spoiled, printed)) : undefined;
}

function deviationOf(days: readonly CardDay[]): number {
  if (days.length < 2) return 0;
  const mean = days.reduce((sum, { use }) => sum + use, 0) / days.length;
  const squares = days.reduce((sum, { use }) => sum + (use - mean) ** 2, 0);
  return Math.sqrt(squares / (days.length - 1));
}
