import fc from "fast-check";
import ikdTarget from "../../../src/core/indicators/ikdTarget";
import { number } from "./calls";

const base = fc.integer({ min: 1, max: 3e8 });
const hundredths = fc.integer({ min: 1, max: 15000 });

test("the target is the exact share rounded up, free of binary noise", () => {
  fc.assert(
    fc.property(base, hundredths, (people, share) => {
      const exact = (BigInt(people) * BigInt(share) + 9999n) / 10000n;
      expect(BigInt(number(ikdTarget, people, share / 10000))).toBe(exact);
    }),
    { numRuns: 500 },
  );
});

test("a larger base or a higher share never lowers the target", () => {
  fc.assert(
    fc.property(base, base, hundredths, hundredths, (a, b, c, d) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      const [low, high] = [Math.min(c, d) / 10000, Math.max(c, d) / 10000];
      expect(number(ikdTarget, few, low)).toBeLessThanOrEqual(number(ikdTarget, many, high));
    }),
    { numRuns: 200 },
  );
});

test("targets of the kecamatan add up to that of the district, or above it by less than one person each", () => {
  fc.assert(
    fc.property(fc.array(base, { minLength: 1, maxLength: 20 }), hundredths, (kecamatan, share) => {
      const each = kecamatan.reduce((sum, people) => sum + number(ikdTarget, people, share / 10000), 0);
      const whole = number(
        ikdTarget,
        kecamatan.reduce((sum, people) => sum + people, 0),
        share / 10000,
      );
      expect(each).toBeGreaterThanOrEqual(whole);
      expect(each - whole).toBeLessThan(kecamatan.length);
    }),
    { numRuns: 200 },
  );
});
