import type { Calendar } from "../../core/calendar/calendar";
import { civilOf, type Serial } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import { firstShortDay, project, type ProjectedDay, type StockPlan } from "../../core/stock/projection";
import type { CardCause } from "../../core/stock/cardCauses";
import type { AgendaEvent, DayFigure, Receipt } from "../../contract/standing";
import type { CauseShare } from "./causes";
import { unservedByCause, type MonthCards, type Policy } from "./priority";

/** What is known about an office's cards before any decision. */
export interface PlanFacts {
  readonly stock: number;
  /** The day of the stock figure; it has passed. */
  readonly day: Serial;
  /** Cards per working day, spoiled ones included, and the possible deviation either way. */
  readonly perDay: number;
  readonly spread?: number;
  readonly receipts: readonly Receipt[];
  readonly events: readonly AgendaEvent[];
  readonly calendar: Calendar;
  /** What cards are printed for, if the daily reports say so. */
  readonly causes?: readonly CauseShare[];
  /** Working printers and their prints per day, if the sheets state both. */
  readonly printers?: { readonly working: number; readonly perDay: number };
}

/** The decisions of a plan; all are optional. */
export interface Scenario {
  readonly request?: Receipt;
  /** The most cards that may be printed per day. */
  readonly quota?: number;
  /** Printers taken out of use. */
  readonly inRepair?: number;
  /** Who gets a card first when there are too few. */
  readonly policy?: Policy;
  /** Demand during a coming event, in addition to the known events. */
  readonly event?: Omit<AgendaEvent, "name">;
}

/** The result of a plan, for the half-year after the day of the stock figure. */
export interface Outcome {
  /** First working day whose demand is not fully met for lack of cards; undefined beyond two years. */
  readonly runsOut?: Serial;
  /** The range of that day in eight of ten cases; a side is undefined beyond two years. */
  readonly earliest?: Serial;
  readonly latest?: Serial;
  /** Cards left at the end of each working day, the day of the stock figure first. */
  readonly curve: readonly DayFigure[];
  /** The same at higher and at lower use than expected. */
  readonly low?: readonly DayFigure[];
  readonly high?: readonly DayFigure[];
  /** Unserved requests by month; months without any are left out. */
  readonly unserved: readonly { readonly year: number; readonly month: number; readonly cards: number }[];
  /** The same by cause under the policy; empty if the causes are not known. */
  readonly unservedBy: readonly { readonly cause: CardCause; readonly cards: number }[];
  /** Working days on which some people are not served. */
  readonly daysShort: number;
  /** The last day of the curve, and the cards left then. */
  readonly until: Serial;
  readonly left: number;
}

/** Working days of half a year. */
const DAYS_AHEAD = 125;
/** However uneven, use does not stay below this share of its average for weeks. */
const LEAST = 0.1;

/** Follows the stock through the plan day by day, as BLANKO_HABIS does. */
export function outcomeOf(facts: PlanFacts, scenario: Scenario): Outcome {
  const plan = stockPlan(facts, scenario, facts.perDay);
  const days = daysOf(plan);
  const out = firstShortDay(plan);
  const { spread } = facts;
  const fast = spread === undefined ? undefined : stockPlan(facts, scenario, facts.perDay + spread);
  const slow =
    spread === undefined
      ? undefined
      : stockPlan(facts, scenario, Math.max(LEAST * facts.perDay, facts.perDay - spread));
  const [earliest, latest] = [fast, slow].map((each) => (each ? firstShortDay(each) : undefined));
  const last = days.at(-1);
  return {
    ...(!isFault(out) && { runsOut: out }),
    ...(earliest !== undefined && !isFault(earliest) && { earliest }),
    ...(latest !== undefined && !isFault(latest) && { latest }),
    curve: curveOf(facts, days),
    ...(fast && { low: curveOf(facts, daysOf(fast)) }),
    ...(slow && { high: curveOf(facts, daysOf(slow)) }),
    unserved: unservedOf(days),
    unservedBy: facts.causes ? unservedByCause(monthsOf(days), facts.causes, scenario.policy ?? "URUT") : [],
    daysShort: days.filter(isShort).length,
    until: last?.day ?? facts.day,
    left: Math.floor(last?.left ?? facts.stock),
  };
}

function stockPlan(facts: PlanFacts, { request, quota, inRepair = 0, event }: Scenario, use: number): StockPlan {
  const { stock, day: asOf, calendar, receipts, events, printers } = facts;
  const capacity = printers && Math.max(0, printers.working - inRepair) * printers.perDay;
  const most = Math.min(quota ?? Infinity, capacity ?? Infinity);
  return {
    ...{ stock, asOf, calendar, use },
    events: event ? [...events, event] : events,
    receipts: [...receipts, ...(request ? [request] : [])].sort((a, b) => a.day - b.day),
    ...(most < Infinity && { quota: most }),
  };
}

function daysOf(plan: StockPlan): readonly ProjectedDay[] {
  const days: ProjectedDay[] = [];
  for (const each of project(plan)) {
    days.push(each);
    if (days.length === DAYS_AHEAD) break;
  }
  return days;
}

const curveOf = ({ day, stock }: PlanFacts, days: readonly ProjectedDay[]): readonly DayFigure[] => [
  { day, value: stock },
  ...days.map((each) => ({ day: each.day, value: Math.floor(each.left) })),
];

/** Rates are not whole cards and floating-point sums are inexact: less than this share of a card is none. */
const NOTHING = 1e-6;
const isShort = ({ need, served }: ProjectedDay) => need - served > NOTHING;

interface MonthOfDays extends MonthCards {
  readonly year: number;
  readonly month: number;
}

/** Requests and prints on the days of shortage, by month. */
function monthsOf(days: readonly ProjectedDay[]): readonly MonthOfDays[] {
  const months = new Map<string, { year: number; month: number; need: number; served: number }>();
  for (const each of days.filter(isShort)) {
    const { year, month } = civilOf(each.day);
    const entry = months.get(`${year}-${month}`) ?? { year, month, need: 0, served: 0 };
    entry.need += each.need;
    entry.served += each.served;
    months.set(`${year}-${month}`, entry);
  }
  return [...months.values()];
}

const unservedOf = (days: readonly ProjectedDay[]): Outcome["unserved"] =>
  monthsOf(days).map(({ year, month, need, served }) => ({ year, month, cards: Math.round(need - served) }));
