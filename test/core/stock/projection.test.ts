import fc from "fast-check";
import { calendar, type Calendar } from "../../../src/core/calendar/calendar";
import { makeClosures } from "../../../src/core/calendar/closures";
import { isFault } from "../../../src/core/fault";
import { firstShortDay, project, type StockPlan } from "../../../src/core/stock/projection";
import type { DemandEvent } from "../../../src/core/stock/agenda";
import type { Receipt } from "../../../src/core/stock/receipts";
import { day } from "../calendar/days";

const AS_OF = day("2025-08-15");
const serial = fc.integer({ min: AS_OF - 30, max: AS_OF + 400 });
const office = fc
  .tuple(fc.constantFrom("1111100", "1111110", "1010100", "1111111"), fc.array(serial, { maxLength: 40 }))
  .map(([week, closed]) => calendar(week, makeClosures("own", closed)));
const tenths = fc.integer({ min: 1, max: 5000 });
const stock = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 100_000 }));
const receipts = fc
  .array(fc.record({ day: serial, cards: fc.integer({ min: 1, max: 3000 }) }), { maxLength: 6 })
  .map((list): readonly Receipt[] => Object.freeze(list.sort((a, b) => a.day - b.day)));
const surge = fc
  .record({ from: serial, length: fc.nat(60), factor: fc.integer({ min: 1, max: 60 }) })
  .map(({ from, length, factor }) => ({ from, to: from + length, factor }));

/** The same question answered by walking the days with whole hundredths of a card. */
function walk(
  cards: number,
  perDayTenths: number,
  found: Calendar,
  plan: readonly Receipt[],
  peak?: { from: number; to: number; factor: number },
): number | "beyond" {
  let left = cards * 100;
  let arrived = plan.filter((receipt) => receipt.day <= AS_OF).length;
  for (let today = AS_OF + 1; today <= AS_OF + 731; today++) {
    if (!found.isOpen(today)) continue;
    for (let next = plan[arrived]; next && next.day <= today; next = plan[++arrived]) left += next.cards * 100;
    const inSurge = peak && peak.from <= today && today <= peak.to;
    const need = perDayTenths * (inSurge ? peak.factor : 10);
    if (left < need) return today;
    left -= need;
  }
  return "beyond";
}

const short = (cards: number, use: number, found: Calendar, events: readonly DemandEvent[] = []) =>
  firstShortDay({ stock: cards, asOf: AS_OF, calendar: found, use, events });

function answered(plan: StockPlan): number | "beyond" {
  const short = firstShortDay(plan);
  if (!isFault(short)) return short;
  expect(short.fault).toBe("BEYOND_TWO_YEARS");
  return "beyond";
}

test("it names the day that walking day by day finds, deliveries included", () => {
  fc.assert(
    fc.property(office, stock, tenths, receipts, (found, cards, perDay, plan) => {
      expect(answered({ stock: cards, asOf: AS_OF, calendar: found, use: perDay / 10, receipts: plan })).toBe(
        walk(cards, perDay, found, plan),
      );
    }),
    { numRuns: 250 },
  );
});

test("it names the day that walking finds with a surge and deliveries", () => {
  fc.assert(
    fc.property(office, stock, tenths, receipts, surge, (found, cards, perDay, plan, peak) => {
      const events = [{ ...peak, factor: peak.factor / 10 }];
      const given = { stock: cards, asOf: AS_OF, calendar: found, use: perDay / 10, receipts: plan, events };
      expect(answered(given)).toBe(walk(cards, perDay, found, plan, peak));
    }),
    { numRuns: 250 },
  );
});

test("rounding errors never make a day short: n days at a rate of tenths last exactly n days", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), tenths, fc.integer({ min: 1, max: 30 }), (days, perDay, factor) => {
      fc.pre((days * perDay * factor) % 100 === 0);
      const always = calendar("1111111", makeClosures("none", []));
      const events = [{ from: AS_OF, to: AS_OF + 731, factor: factor / 10 }];
      expect(short((days * perDay * factor) / 100, perDay / 10, always, events)).toBe(AS_OF + days + 1);
    }),
  );
});

test("one card less than a large need is a card short", () => {
  const always = calendar("1111111", makeClosures("none", []));
  expect(short(1e11 - 1, 1e11, always)).toBe(AS_OF + 1);
  expect(short(1e11, 1e11, always)).toBe(AS_OF + 2);
});

test("the last day that is named is 731 days away", () => {
  const always = calendar("1111111", makeClosures("none", []));
  expect(short(730, 1, always)).toBe(AS_OF + 731);
  expect(short(731, 1, always)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
});

test("an office that never opens, and one at the end of the calendar, get no date", () => {
  const closed = calendar("0000000", makeClosures("none", []));
  expect(short(10, 1, closed)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
  const always = calendar("1111111", makeClosures("none", []));
  expect(firstShortDay({ stock: 10, asOf: day("9999-12-30"), calendar: always, use: 1 })).toMatchObject({
    fault: "BEYOND_TWO_YEARS",
  });
});

test("the smallest rates and factors give an answer, never NaN", () => {
  const always = calendar("1111111", makeClosures("none", []));
  const tiny = 5e-324;
  const surge = (factor: number) => [{ from: AS_OF, to: AS_OF + 5, factor }];
  expect(short(0, tiny, always, surge(tiny))).toBe(AS_OF + 6);
  expect(short(0, 1e11, always, surge(1e11))).toBe(AS_OF + 1);
  expect(short(1e12, tiny, always, surge(1))).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
});

test("each day's account is right: opening plus arrivals is prints plus closing", () => {
  fc.assert(
    fc.property(
      office,
      stock,
      tenths,
      receipts,
      fc.option(fc.nat(300), { nil: undefined }),
      (found, cards, perDay, plan, quota) => {
        const given = { stock: cards, asOf: AS_OF, calendar: found, use: perDay / 10, receipts: plan };
        let before = cards;
        for (const each of project(quota === undefined ? given : { ...given, quota })) {
          expect(found.isOpen(each.day)).toBe(true);
          expect(before + each.arrived - each.served).toBeCloseTo(each.left, 5);
          expect(each.served).toBeLessThanOrEqual(Math.min(each.need, quota ?? Infinity) + 1e-9);
          if (each.isShort) expect(each.left).toBe(0);
          before = each.left;
        }
      },
    ),
    { numRuns: 50 },
  );
});

test("after a day without cards, the next delivery is used for printing", () => {
  const always = calendar("1111111", makeClosures("none", []));
  const plan = { stock: 150, asOf: AS_OF, calendar: always, use: 100, receipts: [{ day: AS_OF + 4, cards: 250 }] };
  const days = [...project(plan)].slice(0, 6);
  expect(days.map(({ served }) => served)).toEqual([100, 50, 0, 100, 100, 50]);
  expect(days.map(({ isShort }) => isShort)).toEqual([false, true, true, false, false, true]);
});

test("a quota makes the stock last, and leaves the rest of the need unserved", () => {
  const always = calendar("1111111", makeClosures("none", []));
  const plan = { stock: 521, asOf: AS_OF, calendar: always, use: { prr: 300, hilang: 283 }, quota: 100 };
  expect(firstShortDay(plan)).toBe(AS_OF + 6);
  expect([...project(plan)][0]).toEqual({
    day: AS_OF + 1,
    arrived: 0,
    need: 583,
    served: 100,
    left: 421,
    isShort: false,
  });
});

test("if two events overlap, their factors multiply", () => {
  const always = calendar("1111111", makeClosures("none", []));
  const events = [
    { from: AS_OF + 1, to: AS_OF + 2, factor: 2 },
    { from: AS_OF + 2, to: AS_OF + 3, factor: 1.5 },
  ];
  const days = [...project({ stock: 1e6, asOf: AS_OF, calendar: always, use: 100, events })].slice(0, 4);
  expect(days.map(({ need }) => need)).toEqual([200, 300, 150, 100]);
});
