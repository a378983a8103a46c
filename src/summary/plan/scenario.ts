import type { Calendar } from "../../core/calendar/calendar";
import { civilOf, type Serial } from "../../core/calendar/civil";
import { isFault } from "../../core/fault";
import { firstShortDay, project, type ProjectedDay, type StockPlan } from "../../core/stock/projection";
import type { CardCause } from "../../core/stock/cardCauses";
import type { AgendaEvent, DayFigure, Receipt } from "../../contract/standing";
import type { CauseShare } from "./causes";
import { unservedByCause, type MonthCards, type Policy } from "./priority";

/** What is known of an office's cards before anything is decided. */
export interface PlanFacts {
  readonly stock: number;
  /** The day of that figure; it is over. */
  readonly day: Serial;
  /** Cards a working day, spoiled ones included, and how far it may lie off either way. */
  readonly perDay: number;
  readonly spread?: number;
  readonly receipts: readonly Receipt[];
  readonly events: readonly AgendaEvent[];
  readonly calendar: Calendar;
  /** What cards are printed for, where the daily reports say. */
  readonly causes?: readonly CauseShare[];
  /** Printers that work, and what one of them prints a day; where the sheets say both. */
  readonly printers?: { readonly working: number; readonly perDay: number };
}

/** What may be decided. Everything may be left out. */
export interface Scenario {
  readonly request?: Receipt;
  /** Cards that may be printed a day at most. */
  readonly quota?: number;
  /** Printers taken out of use. */
  readonly inRepair?: number;
  /** Who gets a card first where there are too few. */
  readonly policy?: Policy;
  /** Demand of a time to come, beside the events that are known. */
  readonly event?: Omit<AgendaEvent, "name">;
}

/** What comes of it, in the half year after the day of the figure. */
export interface Outcome {
  /** First working day whose demand is not met in full for want of cards; undefined beyond two years. */
  readonly runsOut?: Serial;
  /** The days between which that lies in eight of ten cases; a side is undefined beyond two years. */
  readonly earliest?: Serial;
  readonly latest?: Serial;
  /** Cards left in the evening of each working day, the day of the figure first. */
  readonly curve: readonly DayFigure[];
  /** The same at more and at less use than expected. */
  readonly low?: readonly DayFigure[];
  readonly high?: readonly DayFigure[];
  /** Requests that are not served, by month; months without any are left out. */
  readonly unserved: readonly { readonly year: number; readonly month: number; readonly cards: number }[];
  /** The same by cause under the policy; empty where the causes are not known. */
  readonly unservedBy: readonly { readonly cause: CardCause; readonly cards: number }[];
  /** Working days on which not everybody is served. */
  readonly daysShort: number;
  /** Last day of the curve, and the cards left then. */
  readonly until: Serial;
  readonly left: number;
}

/** Working days of half a year. */
const DAYS_AHEAD = 125;
/** However uneven, use does not fall below this share of its average for weeks. */
const LEAST = 0.1;

/** Walks the stock through what was decided, day by day, as BLANKO_HABIS does. */
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

/** Rates are no whole cards, and binary arithmetic loses a little; less than this of one card is none. */
const NOTHING = 1e-6;
const isShort = ({ need, served }: ProjectedDay) => need - served > NOTHING;

interface MonthOfDays extends MonthCards {
  readonly year: number;
  readonly month: number;
}

/** What is asked for and printed on the days that fall short, month by month. */
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
