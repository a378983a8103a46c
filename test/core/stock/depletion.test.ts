import fc from "fast-check";
import { calendar, type Calendar } from "../../../src/core/calendar/calendar";
import { makeClosures } from "../../../src/core/calendar/closures";
import { isFault } from "../../../src/core/fault";
import { firstShortDay, type Demand } from "../../../src/core/stock/depletion";
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

function answered(cards: number, demand: Demand, found: Calendar, plan: readonly Receipt[]): number | "beyond" {
  const short = firstShortDay(cards, demand, AS_OF, found, plan);
  if (!isFault(short)) return short;
  expect(short.fault).toBe("BEYOND_TWO_YEARS");
  return "beyond";
}

test("it names the day that walking day by day finds, deliveries included", () => {
  fc.assert(
    fc.property(office, stock, tenths, receipts, (found, cards, perDay, plan) => {
      expect(answered(cards, { perDay: perDay / 10 }, found, plan)).toBe(walk(cards, perDay, found, plan));
    }),
    { numRuns: 1000 },
  );
});

test("it names the day that walking finds with a surge", () => {
  fc.assert(
    fc.property(office, stock, tenths, surge, (found, cards, perDay, peak) => {
      const demand = { perDay: perDay / 10, surge: { ...peak, factor: peak.factor / 10 } };
      expect(answered(cards, demand, found, [])).toBe(walk(cards, perDay, found, [], peak));
    }),
    { numRuns: 1000 },
  );
});

test("binary noise makes no day short: n days at a rate of tenths last n days exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), tenths, fc.integer({ min: 1, max: 30 }), (days, perDay, factor) => {
      fc.pre((days * perDay * factor) % 100 === 0);
      const always = calendar("1111111", makeClosures("none", []));
      const demand = { perDay: perDay / 10, surge: { from: AS_OF, to: AS_OF + 731, factor: factor / 10 } };
      expect(firstShortDay((days * perDay * factor) / 100, demand, AS_OF, always)).toBe(AS_OF + days + 1);
    }),
  );
});

test("one card less than a large need is a card short", () => {
  const always = calendar("1111111", makeClosures("none", []));
  expect(firstShortDay(1e11 - 1, { perDay: 1e11 }, AS_OF, always)).toBe(AS_OF + 1);
  expect(firstShortDay(1e11, { perDay: 1e11 }, AS_OF, always)).toBe(AS_OF + 2);
});

test("the last day that is named is 731 days away", () => {
  const always = calendar("1111111", makeClosures("none", []));
  expect(firstShortDay(730, { perDay: 1 }, AS_OF, always)).toBe(AS_OF + 731);
  expect(firstShortDay(731, { perDay: 1 }, AS_OF, always)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
});

test("an office that never opens, and one at the end of the calendar, get no date", () => {
  const closed = calendar("0000000", makeClosures("none", []));
  expect(firstShortDay(10, { perDay: 1 }, AS_OF, closed)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
  const always = calendar("1111111", makeClosures("none", []));
  expect(firstShortDay(10, { perDay: 1 }, day("9999-12-30"), always)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
});

test("the smallest rates and factors give an answer, never a number that is none", () => {
  const always = calendar("1111111", makeClosures("none", []));
  const tiny = 5e-324;
  const demand = (perDay: number, factor: number) => ({ perDay, surge: { from: AS_OF, to: AS_OF + 5, factor } });
  expect(firstShortDay(0, demand(tiny, tiny), AS_OF, always)).toBe(AS_OF + 6);
  expect(firstShortDay(0, demand(1e11, 1e11), AS_OF, always)).toBe(AS_OF + 1);
  expect(firstShortDay(1e12, demand(tiny, 1), AS_OF, always)).toMatchObject({ fault: "BEYOND_TWO_YEARS" });
});
