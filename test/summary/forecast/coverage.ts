import { DAYS } from "../../../src/catalogue/template/sample/days";
import { mean } from "../../../src/core/maths/mean";
import { random } from "../../../src/core/maths/random";
import { backTest } from "../../../src/summary/forecast/backTest";
import { useSpread } from "../../../src/summary/forecast/useSpread";

/** Horizons, in working days, at which ranges are tested. */
export const HORIZONS = [10, 20, 40] as const;

/** How use develops: with chance alone, or with a level that drifts by this much a week. */
export const STORIES: Readonly<Record<string, number>> = { steady: 0, "drift 2%": 0.02, "drift 4%": 0.04 };

const HISTORY = 60;
const AHEAD = 160;
const WINDOW = 20;
/** Mondays are busy, Fridays quiet. */
const WEEK = [1.25, 1.12, 1, 0.9, 0.73] as const;

export interface Coverage {
  /** Share of cases in which the cards ran out on a day of the range. */
  readonly held: number;
  /** The mean error of the expected day in working days, and that of stock ÷ mean of every day, rationed days included. */
  readonly off: number;
  readonly offByAllDays: number;
}

/** Use on this many consecutive days; the same seed gives the same days. */
export function simulatedUse(drift: number, seed: number, days = HISTORY + AHEAD): readonly number[] {
  const draw = random(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  let level = 0;
  return Array.from({ length: days }, (_none, i) => {
    if (i % 5 === 0) level += drift * normal();
    return Math.max(0, Math.round(100 * (WEEK[i % 5] as number) * Math.exp(level + 0.2 * normal())));
  });
}

/** First day ahead, counted from 1, whose use is not fully met. */
function runsOut(stock: number, ahead: readonly number[]): number | undefined {
  let left = stock;
  for (const [i, use] of ahead.entries()) {
    if (use > left) return i + 1;
    left -= use;
  }
  return undefined;
}

const expectedDay = (stock: number, rate: number) => Math.floor(stock / rate) + 1;

interface Case {
  readonly history: readonly number[];
  /** Prints on every day, also when fewer were printed than requested. */
  readonly printed: readonly number[];
  readonly ahead: readonly number[];
}

/** The quality of a forecast, with a stock that lasts about this long at recent use. */
function coverageOf(cases: readonly Case[], horizon: number): Coverage {
  let [held, tried, off, offByAllDays] = [0, 0, 0, 0];
  for (const { history, printed, ahead } of cases) {
    const rate = mean(history.slice(-WINDOW));
    const stock = Math.round(horizon * rate);
    const actual = runsOut(stock, ahead);
    const spread = useSpread(history, horizon);
    if (actual === undefined || spread === undefined) continue;
    tried++;
    const [from, to] = [expectedDay(stock, rate + spread), expectedDay(stock, Math.max(0.1 * rate, rate - spread))];
    if (from <= actual && actual <= to) held++;
    off += Math.abs(expectedDay(stock, rate) - actual);
    offByAllDays += Math.abs(expectedDay(stock, mean(printed)) - actual);
  }
  return { held: held / tried, off: off / tried, offByAllDays: offByAllDays / tried };
}

/** Offices whose last two of three weeks were rationed to a fifth, which the mean of all days mistakes for demand. */
function simulatedCases(drift: number, offices: number, firstSeed: number): Case[] {
  return Array.from({ length: offices }, (_none, i) => {
    const days = simulatedUse(drift, firstSeed + i);
    // Each office is on a different weekday.
    const now = HISTORY + (i % 5);
    const printed = days.slice(0, now).map((use, day) => (now - day <= 10 ? Math.min(20, use) : use));
    return { history: days.slice(0, now), printed, ahead: days.slice(now) };
  });
}

/** Every normal day of the sample's year from which the range can be tested; the days ahead are days that show demand. */
function sampleCases(): Case[] {
  const used = DAYS.map(({ status, printed, spoiled }) => ({ isFree: status === "normal", use: printed + spoiled }));
  const freeOf = (days: typeof used) => days.filter(({ isFree }) => isFree).map(({ use }) => use);
  return used.flatMap(({ isFree }, now) => {
    const before = used.slice(0, now);
    const history = freeOf(before);
    if (!isFree || history.length < WINDOW) return [];
    return [{ history, printed: before.map(({ use }) => use), ahead: freeOf(used.slice(now)) }];
  });
}

export const simulatedCoverage = (drift: number, horizon: number, offices = 400, firstSeed = 1) =>
  coverageOf(simulatedCases(drift, offices, firstSeed), horizon);

export const sampleCoverage = (horizon: number) => coverageOf(sampleCases(), horizon);

/** The mean error, in working days, of the forecast of four weeks before, over the days of the sample's year. */
export function sampleBackTest(): number {
  const missed = sampleCases().flatMap(({ history }) => backTest(history) ?? []);
  return mean(missed.map(Math.abs));
}
