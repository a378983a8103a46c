import fc from "fast-check";
import rekamTargetGap from "../../../src/core/indicators/rekamTargetGap";
import { number } from "./calls";

const people = fc.nat(3e8);
const some = fc.integer({ min: 1, max: 3e8 });
const permille = fc.integer({ min: 1, max: 1000 });

test("recording the gap reaches the target, one person fewer does not", () => {
  fc.assert(
    fc.property(people, some, permille, (recorded, required, share) => {
      fc.pre(recorded <= required);
      const gap = number(rekamTargetGap, recorded, required, share / 1000);
      const reaches = (count: number) => BigInt(count) * 1000n >= BigInt(share) * BigInt(required);
      expect(reaches(recorded + gap)).toBe(true);
      if (gap > 0) expect(reaches(recorded + gap - 1)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("each person recorded closes the gap by one until nothing is left", () => {
  fc.assert(
    fc.property(people, some, permille, (recorded, required, share) => {
      fc.pre(recorded < required);
      const gap = (count: number) => number(rekamTargetGap, count, required, share / 1000);
      expect(gap(recorded + 1)).toBe(Math.max(0, gap(recorded) - 1));
    }),
    { numRuns: 200 },
  );
});
