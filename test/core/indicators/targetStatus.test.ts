import fc from "fast-check";
import targetStatus from "../../../src/core/indicators/targetStatus";
import { answer } from "./calls";

const RANK = ["TERCAPAI", "SESUAI", "BERISIKO", "TERLAMBAT", "TIDAK REALISTIS"];
const rankOf = (needed: number, actual: number, best?: number) =>
  RANK.indexOf(answer(targetStatus, needed, actual, best) as string);
const pace = fc.nat(5000);
const some = fc.integer({ min: 1, max: 5000 });

test("a faster pace never worsens the status, a greater need never betters it", () => {
  fc.assert(
    fc.property(pace, pace, some, pace, (needed, actual, above, more) => {
      const best = actual + more + above;
      const rank = rankOf(needed, actual, best);
      expect(rank).toBeGreaterThanOrEqual(0);
      expect(rankOf(needed, actual + more, best)).toBeLessThanOrEqual(rank);
      expect(rankOf(needed + more, actual, best)).toBeGreaterThanOrEqual(rank);
    }),
    { numRuns: 300 },
  );
});

test("counting in another unit changes nothing", () => {
  fc.assert(
    fc.property(pace, pace, some, some, (needed, actual, above, factor) => {
      const best = actual + above;
      expect(rankOf(needed * factor, actual * factor, best * factor)).toBe(rankOf(needed, actual, best));
      expect(rankOf(needed / factor, actual / factor)).toBe(rankOf(needed, actual));
    }),
    { numRuns: 300 },
  );
});

test("exactly a quarter short is still at risk, in decimals too", () => {
  fc.assert(
    fc.property(some, (tenths) => {
      expect(answer(targetStatus, (tenths * 5) / 10, (tenths * 4) / 10)).toBe("BERISIKO");
    }),
    { numRuns: 300 },
  );
});

test("a best day below the actual pace is refused, one equal to it is not", () => {
  expect(answer(targetStatus, 50, 100, 100)).toBe("SESUAI");
  expect(answer(targetStatus, 50, 100, 99)).toBe("BEST_BELOW_ACTUAL");
});
