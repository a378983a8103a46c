import fc from "fast-check";
import ikdCapaian from "../../../src/core/indicators/ikdCapaian";
import ikdPersen from "../../../src/core/indicators/ikdPersen";
import ikdTargetGap from "../../../src/core/indicators/ikdTargetGap";
import { number } from "./calls";

const people = fc.nat(1e8);
const base = fc.integer({ min: 1, max: 1e8 });
const share = fc.integer({ min: 1, max: 150 }).map((percent) => percent / 100);

test("attainment is full exactly when no gap is left", () => {
  const nearTarget = fc
    .tuple(base, share, fc.integer({ min: -2, max: 2 }))
    .map(([all, target, off]) => ({ all, target, active: Math.max(0, Math.ceil(all * target) + off) }));
  fc.assert(
    fc.property(nearTarget, ({ active, all, target }) => {
      expect(number(ikdCapaian, active, all, target) >= 1).toBe(number(ikdTargetGap, active, all, target) === 0);
    }),
    { numRuns: 300 },
  );
});

test("with a target of 100% attainment is the share of the base", () => {
  fc.assert(
    fc.property(people, base, (active, all) => {
      expect(number(ikdCapaian, active, all, 1)).toBe(number(ikdPersen, active, all));
    }),
    { numRuns: 200 },
  );
});
