import fc from "fast-check";
import jebolPerlu from "../../../src/core/indicators/jebolPerlu";
import { number } from "./calls";

const left = fc.integer({ min: 1, max: 1e8 });
const tenths = fc.integer({ min: 1, max: 10000 });

test("the sessions are enough for the remainder, one fewer is not", () => {
  fc.assert(
    fc.property(left, tenths, (remaining, result) => {
      const sessions = number(jebolPerlu, remaining, result / 10);
      expect(sessions * result).toBeGreaterThanOrEqual(remaining * 10);
      expect((sessions - 1) * result).toBeLessThan(remaining * 10);
    }),
    { numRuns: 300 },
  );
});

test("twice the result a session needs half the sessions, rounded up", () => {
  fc.assert(
    fc.property(left, tenths, (remaining, result) => {
      const sessions = number(jebolPerlu, remaining, result / 10);
      expect(number(jebolPerlu, remaining, result / 5)).toBe(Math.ceil(sessions / 2));
    }),
    { numRuns: 200 },
  );
});
