import fc from "fast-check";
import { calendar } from "../../../src/core/calendar/calendar";
import { DECREED } from "../../../src/core/calendar/closures";
import targetLaju from "../../../src/core/indicators/targetLaju";
import targetSelesai from "../../../src/core/indicators/targetSelesai";
import { day } from "../calendar/days";
import { answer, number } from "./calls";

const FIRST = day("2023-01-01");
const left = fc.integer({ min: 1, max: 1e6 });
const asOf = fc.integer({ min: FIRST, max: FIRST + 1000 });
const span = fc.integer({ min: 30, max: 400 });

test("working the days one by one ends on the same day", () => {
  const office = calendar("1111100", DECREED);
  const quarters = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(fc.nat(500), quarters, fc.nat(100), asOf, (remaining, net, added, from) => {
      let date = from;
      let rest = remaining;
      while (rest > 0) {
        date++;
        if (office.isOpen(date)) rest -= net / 4;
      }
      fc.pre(date < from + 3650);
      const pace = (net + added) / 4;
      expect(number(targetSelesai, remaining, pace, from, 5, undefined, added / 4)).toBe(date);
    }),
    { numRuns: 200 },
  );
});

test("the pace TARGET_LAJU asks for is done by the deadline", () => {
  fc.assert(
    fc.property(left, asOf, span, (remaining, from, days) => {
      const pace = number(targetLaju, remaining, from, from + days);
      expect(number(targetSelesai, remaining, pace, from)).toBeLessThanOrEqual(from + days);
    }),
    { numRuns: 200 },
  );
});

test("one person a day fewer than TARGET_LAJU asks for misses the deadline", () => {
  fc.assert(
    fc.property(left, asOf, span, (remaining, from, days) => {
      const pace = number(targetLaju, remaining, from, from + days) - 1;
      fc.pre(pace > 0);
      const done = answer(targetSelesai, remaining, pace, from);
      expect(done === "BEYOND_TEN_YEARS" || (done as number) > from + days).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a faster pace is never done later, a larger remainder never earlier", () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.nat(5000),
      fc.integer({ min: 10, max: 500 }),
      fc.nat(500),
      asOf,
      (a, b, pace, up, from) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        const done = number(targetSelesai, many, pace, from);
        expect(number(targetSelesai, many, pace + up, from)).toBeLessThanOrEqual(done);
        expect(number(targetSelesai, few, pace, from)).toBeLessThanOrEqual(done);
      },
    ),
    { numRuns: 200 },
  );
});

test("ten years to the day are still told, one working day more is not", () => {
  const from = day("2024-02-29");
  const last = day("2034-03-01");
  const days = calendar("1111111", DECREED).openDays(from + 1, last);
  expect(answer(targetSelesai, days, 1, from, "1111111")).toBe(last);
  expect(answer(targetSelesai, days + 1, 1, from, "1111111")).toBe("BEYOND_TEN_YEARS");
});
