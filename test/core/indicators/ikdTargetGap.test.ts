import fc from "fast-check";
import ikdTarget from "../../../src/core/indicators/ikdTarget";
import ikdTargetGap from "../../../src/core/indicators/ikdTargetGap";
import { answer, number } from "./calls";

const base = fc.integer({ min: 1, max: 3e8 });
const share = fc.integer({ min: 1, max: 150 }).map((percent) => percent / 100);
const legal = fc
  .tuple(base, fc.integer({ min: 0, max: 1300 }))
  .map(([all, permille]) => [Math.floor((all * permille) / 1000), all] as const);

test("active people and the gap make up the target, unless more are active", () => {
  fc.assert(
    fc.property(legal, share, ([active, all], target) => {
      const gap = number(ikdTargetGap, active, all, target);
      expect(active + gap).toBe(Math.max(active, number(ikdTarget, all, target)));
    }),
    { numRuns: 200 },
  );
});

test.each([undefined, null, 0, ""])("a target given as %p is 25%%", (blank) => {
  fc.assert(
    fc.property(legal, ([active, all]) => {
      expect(number(ikdTargetGap, active, all, blank)).toBe(number(ikdTargetGap, active, all, 0.25));
    }),
    { numRuns: 50 },
  );
});

test("up to 130% of the base may be active, more is asked about, unless the target is in people", () => {
  expect(number(ikdTargetGap, 130, 100, 0.3)).toBe(0);
  expect(answer(ikdTargetGap, 131, 100, 0.3)).toBe("SHARE_ABOVE_BASE");
  expect(number(ikdTargetGap, 1310, 100, 1)).toBe(0);
});
