import fc from "fast-check";
import ikdCapaian from "../../../src/core/indicators/ikdCapaian";
import ikdPersen from "../../../src/core/indicators/ikdPersen";
import ikdTargetGap from "../../../src/core/indicators/ikdTargetGap";
import { number } from "./calls";

const base = fc.integer({ min: 10, max: 1e8 });
const legal = fc
  .tuple(base, fc.integer({ min: 0, max: 1300 }))
  .map(([all, permille]) => [Math.floor((all * permille) / 1000), all] as const);
const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

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
    fc.property(legal, ([active, all]) => {
      expect(number(ikdCapaian, active, all, 1)).toBe(number(ikdPersen, active, all));
    }),
    { numRuns: 200 },
  );
});

test("attainment may be any", () => {
  expect(number(ikdCapaian, 5000, 100, 0.25)).toBe(200);
});
