import fc from "fast-check";
import hariKerja from "../../../src/core/indicators/hariKerja";
import targetLaju from "../../../src/core/indicators/targetLaju";
import { day } from "../calendar/days";
import { number } from "./calls";

const FIRST = day("2023-01-01");
const left = fc.integer({ min: 1, max: 1e8 });
const asOf = fc.integer({ min: FIRST, max: FIRST + 1000 });
/** A month or more, so that a working day is left whatever the holidays. */
const span = fc.integer({ min: 30, max: 400 });

test("the pace is enough on the working days left, one less is not", () => {
  fc.assert(
    fc.property(left, asOf, span, (remaining, from, days) => {
      const open = number(hariKerja, from + 1, from + days);
      const pace = number(targetLaju, remaining, from, from + days);
      expect(pace * open).toBeGreaterThanOrEqual(remaining);
      expect((pace - 1) * open).toBeLessThan(remaining);
    }),
    { numRuns: 200 },
  );
});

test("a later deadline never asks for more, a larger remainder never for less", () => {
  fc.assert(
    fc.property(left, left, asOf, span, span, (a, b, from, days, more) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const pace = number(targetLaju, few, from, from + days + more);
      expect(pace).toBeLessThanOrEqual(number(targetLaju, few, from, from + days));
      expect(pace).toBeLessThanOrEqual(number(targetLaju, many, from, from + days + more));
    }),
    { numRuns: 200 },
  );
});

test("a remainder already overtaken needs nothing, whatever the dates", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 0 }), asOf, asOf, (remaining, from, deadline) => {
      expect(number(targetLaju, remaining, from, deadline)).toBe(0);
    }),
    { numRuns: 100 },
  );
});
