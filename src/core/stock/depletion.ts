import type { Calendar } from "../calendar/calendar";
import type { Serial } from "../calendar/civil";
import type { Explain, Token } from "../explain";
import { fault, type Fault } from "../fault";
import type { Receipt } from "./receipts";

/** Demand on open days, in keping a day. */
export interface Demand {
  readonly perDay: number;
  readonly surge?: Surge;
}

/** Days, both counted, on which demand is so many times the usual. */
export interface Surge {
  readonly from: Serial;
  readonly to: Serial;
  readonly factor: number;
}

/** Two years, a leap day among them: no forecast of use holds longer. */
const HORIZON = 731;

/** What binary arithmetic may lose, as a share of the stock: 33 cards at 1.1 a day last 30 days, not 29. */
const NOISE = 1e-14;

/**
 * The first open day after `asOf` whose demand cannot be met in full, or why there is none to name.
 *
 * A delivery can be printed on from the day it comes, or from the next open day when it comes on a closed one. One that is
 * dated `asOf` or earlier is part of the stock already and does not count again. `receipts` are sorted by day.
 *
 * The days are counted, not walked: the cost does not grow with the length of the forecast.
 */
export function firstShortDay(
  stock: number,
  demand: Demand,
  asOf: Serial,
  calendar: Calendar,
  receipts: readonly Receipt[] = [],
  explain?: Explain,
): Serial | Fault {
  if (demand.perDay === 0) return fault("NO_USE");
  const stretches = stretchesOf(demand, asOf, calendar);
  const alreadyIn = countUntil(receipts, asOf);
  let next = alreadyIn;
  let supply = stock;
  for (;;) {
    const met = daysMet(supply, stretches);
    const short = met < HORIZON ? calendar.openDayAfter(asOf, met + 1) : undefined;
    if (short === undefined || short - asOf > HORIZON) return fault("BEYOND_TWO_YEARS");
    const arrived = next;
    for (let receipt = receipts[next]; receipt && receipt.day <= short; receipt = receipts[++next])
      supply += receipt.cards;
    if (next > arrived) continue;
    if (explain) {
      if (alreadyIn > 0) explain("RECEIPTS_ALREADY_IN", alreadyIn);
      if (next > alreadyIn) explain("RECEIPTS_COUNTED", { receipts: next - alreadyIn, cards: supply - stock });
      explain("DAYS_MET", met);
      explain("FORMULA", written(met + 1, stretches, supply));
    }
    return short;
  }
}

/** Open days in a row with the same demand. */
interface Stretch {
  readonly days: number;
  readonly perDay: number;
}

function stretchesOf({ perDay, surge }: Demand, asOf: Serial, calendar: Calendar): readonly Stretch[] {
  const usual = { days: Infinity, perDay };
  if (!surge || surge.to <= asOf) return [usual];
  const from = Math.max(surge.from, asOf + 1);
  const before = from > asOf + 1 ? calendar.openDays(asOf + 1, from - 1) : 0;
  const during = calendar.openDays(from, surge.to);
  return [{ days: before, perDay }, { days: during, perDay: perDay * surge.factor }, usual];
}

/** Days in a row whose demand the cards meet in full. */
function daysMet(cards: number, stretches: readonly Stretch[]): number {
  let left = cards * (1 + NOISE);
  let met = 0;
  for (const { days, perDay } of stretches) {
    const need = days * perDay;
    if (left < need) return met + Math.floor(left / perDay);
    met += days;
    left -= need;
  }
  return met;
}

/** The demand up to and including a day, which the supply falls short of. */
function written(days: number, stretches: readonly Stretch[], supply: number): readonly Token[] {
  const tokens: Token[] = [];
  let left = days;
  let demand = 0;
  for (const stretch of stretches) {
    const here = Math.min(stretch.days, left);
    if (here === 0) continue;
    tokens.push(...(tokens.length > 0 ? ["+"] : []), here, "×", stretch.perDay);
    left -= here;
    demand += here * stretch.perDay;
  }
  return [...tokens, "=", demand, ">", supply];
}

/** How many of the deliveries are not after this day. */
function countUntil(receipts: readonly Receipt[], day: Serial): number {
  let count = 0;
  while (count < receipts.length && (receipts[count] as Receipt).day <= day) count++;
  return count;
}
