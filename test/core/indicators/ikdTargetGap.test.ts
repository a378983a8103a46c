import fc from "fast-check";
import ikdTarget from "../../../src/core/indicators/ikdTarget";
import ikdTargetGap from "../../../src/core/indicators/ikdTargetGap";
import { number } from "./calls";

const people = fc.nat(3e8);
const base = fc.integer({ min: 1, max: 3e8 });
const share = fc.integer({ min: 1, max: 150 }).map((percent) => percent / 100);

test("active people and the gap make up the target, unless more are active", () => {
  fc.assert(
    fc.property(people, base, share, (active, all, target) => {
      const gap = number(ikdTargetGap, active, all, target);
      expect(active + gap).toBe(Math.max(active, number(ikdTarget, all, target)));
    }),
    { numRuns: 200 },
  );
});

test.each([undefined, null, 0, ""])("a target given as %p is 25%%", (blank) => {
  fc.assert(
    fc.property(people, base, (active, all) => {
      expect(number(ikdTargetGap, active, all, blank)).toBe(number(ikdTargetGap, active, all, 0.25));
    }),
    { numRuns: 50 },
  );
});
