import fc from "fast-check";
import blankoHabis from "../../../src/core/indicators/blankoHabis";
import { calendar } from "../../../src/core/calendar/calendar";
import { DECREED } from "../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../src/core/calendar/week";
import { evaluate } from "../../../src/core/evaluate";
import { planFacts, proposedScenario } from "../../../src/summary/plan/planFacts";
import { outcomeOf, type PlanFacts } from "../../../src/summary/plan/scenario";
import { bookIn, card, day, standingIn } from "../office";

const FRIDAY = day(2025, 8, 15);
const denpasar: PlanFacts = {
  stock: 5214,
  day: FRIDAY,
  perDay: 500,
  receipts: [],
  events: [],
  calendar: calendar(FIVE_DAYS, DECREED),
};

test("without a decision the stock runs out on the day of BLANKO_HABIS", () => {
  const { runsOut, curve, daysShort, left } = outcomeOf(denpasar, {});
  expect(runsOut).toBe(day(2025, 9, 2));
  expect(curve.slice(0, 2)).toEqual([
    { day: FRIDAY, value: 5214 },
    { day: day(2025, 8, 19), value: 4714 },
  ]);
  // 125 days ahead, of which 10 are served in full.
  expect([daysShort, left]).toEqual([115, 0]);
});

test("any plan without a quota runs out on the day that the public function gives", () => {
  fc.assert(
    fc.property(
      fc.nat(9000),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: 1, max: 4 }),
      (stock, perDay, after, cards, factor) => {
        const request = { day: FRIDAY + after, cards };
        const event = { from: FRIDAY + 5, to: FRIDAY + 20, factor };
        const { runsOut } = outcomeOf({ ...denpasar, stock, perDay }, { request, event });
        const plan = [[request.day, cards]];
        const agenda = [[event.from, event.to, factor]];
        const typed = evaluate(blankoHabis, [[[stock]], [[perDay]], [[FRIDAY]], undefined, undefined, plan, agenda]);
        expect(Array.isArray(typed) ? typed[0]?.[0] : undefined).toBe(runsOut);
      },
    ),
    { numRuns: 60 },
  );
});

test("a quota stretches the stock, and unserved requests are counted by month", () => {
  const { runsOut, unserved, daysShort } = outcomeOf(denpasar, { quota: 100 });
  expect(runsOut).toBe(day(2025, 10, 31));
  // 9 working days in August after the 15th, 21 in September: 400 a day are not served.
  expect(unserved.slice(0, 2)).toEqual([
    { year: 2025, month: 8, cards: 3600 },
    { year: 2025, month: 9, cards: 8400 },
  ]);
  expect(daysShort).toBe(125);
});

test("printers in repair are a limit like a quota", () => {
  const printers = { working: 3, perDay: 200 };
  expect(outcomeOf({ ...denpasar, printers }, {}).runsOut).toBe(day(2025, 9, 2));
  const repaired = outcomeOf({ ...denpasar, printers }, { inRepair: 2 });
  // 200 a day: 5.214 last 26 days, and the 27th is 25 September.
  expect(repaired.runsOut).toBe(day(2025, 9, 25));
  expect(repaired.unserved[0]).toEqual({ year: 2025, month: 8, cards: 2700 });
  expect(outcomeOf({ ...denpasar, printers }, { inRepair: 5, quota: 100 }).unserved[0]?.cards).toBe(4500);
});

test("a requested delivery comes on its day, and nothing is short after it", () => {
  const request = { day: day(2025, 9, 9), cards: 60_000 };
  const { unserved, daysShort } = outcomeOf(denpasar, { request });
  // 2, 3, 4 and 8 September: 214 of the first day's 500 are printed.
  expect(unserved).toEqual([{ year: 2025, month: 9, cards: 1786 }]);
  expect(daysShort).toBe(4);
});

test("use that may vary gives the days and curves on both sides", () => {
  const { runsOut, earliest, latest, low, high } = outcomeOf({ ...denpasar, spread: 100 }, {});
  expect([earliest, runsOut, latest]).toEqual([day(2025, 8, 29), day(2025, 9, 2), day(2025, 9, 8)]);
  expect(low?.[1]?.value).toBe(4614);
  expect(high?.[1]?.value).toBe(4814);
});

test("the facts and the proposal come from the summary", () => {
  const sheets = [card("Stok", FRIDAY, 5214, new Array<number>(20).fill(500))];
  const book = bookIn(sheets);
  const { calendar: office } = book;
  const standing = standingIn(sheets, { leadDays: 5, pack: 500 });
  expect(planFacts(standing, book)).toMatchObject({ stock: 5214, perDay: 500, day: FRIDAY });
  // Five working days after the 15th, the 18th being off.
  expect(proposedScenario(standing, office)).toEqual({ request: { day: day(2025, 8, 25), cards: 27_500 } });
  // Asked for on a later day it comes later; from figures of a year ago the plan starts on their own day.
  const laterOn = (today: number) => proposedScenario({ ...standing, today }, office).request?.day;
  expect([laterOn(day(2025, 8, 20)), laterOn(day(2026, 8, 20))]).toEqual([day(2025, 8, 27), day(2025, 8, 25)]);
  expect(planFacts(standingIn([]), book)).toBeUndefined();
});
