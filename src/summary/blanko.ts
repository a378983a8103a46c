import type { Serial } from "../core/calendar/civil";
import blankoHabis from "../core/indicators/blankoHabis";
import blankoKuota from "../core/indicators/blankoKuota";
import blankoRunway from "../core/indicators/blankoRunway";
import hariKerja from "../core/indicators/hariKerja";
import { HORIZON } from "../core/stock/projection";
import {
  isMissing,
  type AgendaEvent,
  type BlankoStanding,
  type ComingEvent,
  type Figure,
  type Maybe,
  type Pace,
  type Receipt,
} from "../contract/standing";
import { ROWS_PER_STEP } from "../reading/slices";
import type { Table } from "../reading/table";
import { depletionLine } from "./depletionLine";
import { answered, figure } from "./figure";
import { backTest } from "./forecast/backTest";
import { runOutRange } from "./forecast/runOutRange";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { closingDay, usePerDay, useSeries } from "./pace";
import type { People } from "./read/people";
import { agendaOf, planOf } from "./planOf";
import { freeDays, quotaOf, unmetOf, usePartsOf, type StockFacts } from "./rationing";
import { agendaIn } from "./read/agenda";
import { receiptsAfter } from "./read/receipts";
import type { StockDay } from "./read/stockDay";
import { stockDays, type StockDays } from "./read/stockDays";
import { requestOf } from "./request";
import type { StandingSettings } from "./settings";

/**
 * The office's blank cards: how many there are, how long they last, until when, and how many to request. Yields occasionally
 * when there are many days.
 */
export function* blankoStanding(
  tables: readonly Table[],
  settings: StandingSettings,
  asOf: Serial | undefined,
  people: People,
  office: OfficeCalendar,
): Generator<number, Maybe<BlankoStanding>> {
  const found = yield* stockDays(tables, settings, office.days, asOf);
  if (isMissing(found)) return found;
  const { stock, approximate } = found.days.at(-1) as StockDay;
  const day = closingDay(found);
  const isLong = found.days.length > ROWS_PER_STEP;
  if (isLong) yield 0;
  const use = usePerDay(found, office);
  if (isLong) yield 0;
  const perDay = isMissing(use) ? undefined : use.perDay;
  const receipts = receiptsAfter(day, tables, settings);
  const events = eventsAfter(day, [...(settings.events ?? []), ...agendaIn(tables)], perDay, office);
  const facts = { stock, day, receipts, events };
  const runsOut = isMissing(use) ? use : runOut(facts, use.perDay, office);
  const usual =
    isMissing(use) || events.length === 0 ? undefined : runOut({ ...facts, events: [] }, use.perDay, office);
  const isMoved = usual !== undefined && !isMissing(runsOut) && answered(usual) !== answered(runsOut);
  const gap = isMissing(runsOut) ? undefined : gapBefore(runsOut, stock, day, receipts, office);
  const history = freeDays(found).map((each) => each.use);
  const out = isMissing(runsOut) ? undefined : answered(runsOut);
  const isAverage = !isMissing(use) && use.by === "AVERAGE" && out !== undefined && stock > 0;
  const range = isAverage ? runOutRange(history, use.perDay, out, facts, office) : undefined;
  const missed = isAverage ? backTest(history) : undefined;
  const quota = quotaOf(found, facts, office);
  const unmet = unmetOf(found, perDay);
  if (isLong) yield 0;
  const lasts = runway(found, stock, use);
  if (isLong) yield 0;
  return {
    sheets: found.sheets,
    stock,
    approximate,
    day,
    use,
    runway: lasts,
    runsOut,
    events,
    ...(usual && isMoved && { withoutEvents: usual }),
    receipts,
    ...(gap && { gap }),
    ...(range && { range }),
    ...(missed !== undefined && { missed }),
    ...(quota && { quota }),
    ...(unmet && { unmet }),
    request: requestOf({
      ...{ tables, settings, people, office, perDay, asOf, ...facts },
      ...usePartsOf(found),
    }),
    line: depletionLine(found, perDay, isMissing(runsOut) ? undefined : answered(runsOut), facts, office),
  };
}

/** The call that a clerk would type: the column itself where the card is kept by day. */
function runway(days: StockDays, stock: number, use: Maybe<Pace>): Maybe<Figure> {
  const series = useSeries(days);
  if (series) return figure(blankoRunway, stock, series.use, series.status);
  if (stock === 0) return figure(blankoRunway, 0, 0);
  return isMissing(use) ? use : figure(blankoRunway, stock, use.perDay);
}

function runOut({ stock, day, receipts, events }: StockFacts, perDay: number, { args }: OfficeCalendar): Figure {
  return figure(blankoHabis, stock, perDay, day, ...args, planOf(receipts), agendaOf(events));
}

function gapBefore(
  runsOut: Figure,
  stock: number,
  day: Serial,
  receipts: readonly Receipt[],
  { args }: OfficeCalendar,
): BlankoStanding["gap"] {
  const short = answered(runsOut);
  const receipt = short === undefined ? undefined : receipts.find((each) => each.day > short);
  if (short === undefined || !receipt) return undefined;
  const before = receipts.filter((each) => each.day <= short).reduce((sum, { cards }) => sum + cards, 0);
  return {
    receipt,
    daysWithout: figure(hariKerja, short, receipt.day - 1, ...args),
    quota: figure(blankoKuota, stock + before, day, receipt.day - 1, undefined, ...args),
  };
}

/** Events that are not over, with the cards that each needs beyond the usual use. */
function eventsAfter(
  day: Serial,
  events: readonly AgendaEvent[],
  perDay: number | undefined,
  { days }: OfficeCalendar,
): readonly ComingEvent[] {
  const end = day + HORIZON;
  const coming = events
    .filter(({ from, to }) => to > day && from <= end)
    .map((event) => (event.to > end ? { ...event, to: end } : event))
    .sort((a, b) => a.from - b.from);
  if (perDay === undefined) return coming;
  return coming.map((event) => {
    const extra = perDay * (event.factor - 1) * days.openDays(Math.max(event.from, day + 1), event.to);
    return extra > 0 ? { ...event, extra: Math.round(extra) } : event;
  });
}
