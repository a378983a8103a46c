import fc from "fast-check";
import jebolRata from "../../../src/core/indicators/jebolRata";
import { answer, number } from "./calls";

const sessions = fc
  .array(fc.integer({ min: 1, max: 10000 }), { minLength: 1, maxLength: 30 })
  .filter((results) => answer(jebolRata, results) !== "TOTAL_ROW");

test("the mean lies between the weakest and the strongest session, and times their number is their sum", () => {
  fc.assert(
    fc.property(sessions, (results) => {
      const mean = number(jebolRata, results);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...results));
      expect(mean).toBeLessThanOrEqual(Math.max(...results));
      expect(mean * results.length).toBeCloseTo(
        results.reduce((sum, value) => sum + value, 0),
        6,
      );
    }),
    { numRuns: 200 },
  );
});

test("sessions that were not held change nothing, wherever they stand", () => {
  fc.assert(
    fc.property(
      sessions,
      fc.array(fc.constantFrom(0, null, ""), { maxLength: 10 }),
      fc.nat(30),
      (results, idle, at) => {
        const mixed = [...results.slice(0, at), ...idle, ...results.slice(at)];
        expect(answer(jebolRata, mixed)).toBe(answer(jebolRata, results));
      },
    ),
    { numRuns: 200 },
  );
});
