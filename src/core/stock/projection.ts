import type { Calendar } from "../calendar/calendar";
import { LAST_SERIAL, type Serial } from "../calendar/civil";
import type { Explain, Token } from "../explain";
import { fault, type Fault } from "../fault";
import type { DemandEvent } from "./agenda";
import type { CardCause } from "./cardCauses";
import type { Receipt } from "./receipts";

/** What blank cards are used for: printing by purpose, and those spoiled while printing. */
export type UseCause = CardCause | "rusakCetak";

/** Cards per working day, by purpose or as one figure. */
export type Use = number | Readonly<Partial<Record<UseCause, number>>>;

/** What is known about a stock and what will happen to it. */
export interface StockPlan {
  readonly stock: number;
  /** The day of that figure; it is over. */
  readonly asOf: Serial;
  readonly calendar: Calendar;
  readonly use: Use;
  /** If two overlap, their factors multiply. */
  readonly events?: readonly DemandEvent[];
  /** Sorted by day. One dated `asOf` or earlier is already part of the stock. */
  readonly receipts?: readonly Receipt[];
  /** The most cards that may be printed per day. */
  readonly quota?: number;
}

/** One future working day. Cards need not be whole, because a rate is not. */
export interface ProjectedDay {
  readonly day: Serial;
  /** Cards delivered for this day, including on closed days just before it. */
  readonly arrived: number;
  /** Cards asked for. */
  readonly need: number;
  /** Cards printed: the demand, as far as quota and stock allow. */
  readonly served: number;
  /** Cards left in the evening. */
  readonly left: number;
  /** True when the stock is less than the allowed demand. */
  readonly isShort: boolean;
}

/** Two years, with a leap day: no forecast of use holds longer. */
export const HORIZON = 731;

/** The binary rounding error to ignore, as a share of the stock: 33 cards at 1.1 a day last 30 days, not 29. */
const NOISE = 1e-14;

/** Cards per working day without events. */
export function perDay(use: Use): number {
  return typeof use === "number" ? use : Object.values(use).reduce((sum, cards) => sum + cards, 0);
}

/**
 * The stock on each working day after `asOf`, for two years.
 *
 * A delivery can be used from the day it comes, or from the next open day if it comes on a closed one. Unmet demand is not
 * made up for later. Equal days are multiplied, not added, so that no rounding error builds up over the years.
 */
export function* project(plan: StockPlan): Generator<ProjectedDay> {
  const { asOf, calendar, events = [], receipts = [], quota = Infinity } = plan;
  const usual = perDay(plan.use);
  const end = Math.min(asOf + HORIZON, LAST_SERIAL);
  let next = countUntil(receipts, asOf);
  let supply = plan.stock;
  let gone = 0;
  let equalDays = 0;
  let equalNeed = 0;
  for (let day = asOf + 1; day <= end; day++) {
    if (!calendar.isOpen(day)) continue;
    let arrived = 0;
    for (let receipt = receipts[next]; receipt && receipt.day <= day; receipt = receipts[++next])
      arrived += receipt.cards;
    supply += arrived;
    const need = usual * factorOn(day, events);
    const allowed = Math.min(need, quota);
    if (allowed !== equalNeed) {
      gone += equalDays * equalNeed;
      equalDays = 0;
      equalNeed = allowed;
    }
    const before = gone + equalDays * equalNeed;
    const after = gone + (equalDays + 1) * equalNeed;
    const isShort = supply * (1 + NOISE) < after;
    if (isShort) {
      gone = supply;
      equalDays = 0;
    } else equalDays++;
    const served = isShort ? Math.max(0, supply - before) : allowed;
    yield { day, arrived, need, served, left: isShort ? 0 : Math.max(0, supply - after), isShort };
  }
}

function factorOn(day: Serial, events: readonly DemandEvent[]): number {
  let factor = 1;
  for (const event of events) if (event.from <= day && day <= event.to) factor *= event.factor;
  return factor;
}

/** The first working day whose demand cannot be met in full, or why there is none. */
export function firstShortDay(plan: StockPlan, explain?: Explain): Serial | Fault {
  if (perDay(plan.use) === 0) return fault("NO_USE");
  const met: ProjectedDay[] = [];
  for (const each of project(plan)) {
    if (!each.isShort) {
      if (explain) met.push(each);
      continue;
    }
    if (explain) noteShortDay(plan, met, each, explain);
    return each.day;
  }
  return fault("BEYOND_TWO_YEARS");
}

function noteShortDay(plan: StockPlan, met: readonly ProjectedDay[], short: ProjectedDay, explain: Explain): void {
  const { receipts = [], asOf, stock } = plan;
  const days = [...met, short];
  const arrived = days.reduce((sum, day) => sum + day.arrived, 0);
  const alreadyIn = countUntil(receipts, asOf);
  const inTime = countUntil(receipts, short.day) - alreadyIn;
  const late = receipts.length - alreadyIn - inTime;
  if (alreadyIn > 0) explain("RECEIPTS_ALREADY_IN", alreadyIn);
  if (inTime > 0) explain("RECEIPTS_COUNTED", { receipts: inTime, cards: arrived });
  if (late > 0) explain("RECEIPTS_LATE", late);
  explain("DAYS_MET", met.length);
  explain("FORMULA", written(days, stock + arrived));
}

/** The demand up to and including a day, which exceeds the supply. */
function written(days: readonly ProjectedDay[], supply: number): readonly Token[] {
  const stretches: { days: number; need: number }[] = [];
  for (const { need } of days) {
    const last = stretches.at(-1);
    if (last?.need === need) last.days++;
    else stretches.push({ days: 1, need });
  }
  const demand = stretches.reduce((sum, { days, need }) => sum + days * need, 0);
  const sum = stretches.flatMap(({ days, need }, i) => [...(i > 0 ? ["+"] : []), days, "×", need]);
  return [...sum, "=", demand, ">", supply];
}

/** How many of the deliveries are on or before this day. */
function countUntil(receipts: readonly Receipt[], day: Serial): number {
  let count = 0;
  while (count < receipts.length && (receipts[count] as Receipt).day <= day) count++;
  return count;
}
