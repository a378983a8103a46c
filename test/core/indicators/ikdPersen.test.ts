import fc from "fast-check";
import ikdPersen from "../../../src/core/indicators/ikdPersen";
import { number } from "./calls";

const people = fc.nat(1e8);
const base = fc.integer({ min: 1, max: 1e8 });

test("on a larger base the same activations are a smaller share", () => {
  fc.assert(
    fc.property(base, base, base, (active, recorded, more) => {
      fc.pre(active <= recorded);
      expect(number(ikdPersen, active, recorded + more)).toBeLessThan(number(ikdPersen, active, recorded));
    }),
    { numRuns: 200 },
  );
});

test("the shares of two groups of activations add up", () => {
  fc.assert(
    fc.property(people, people, base, (office, outreach, recorded) => {
      fc.pre(office + outreach <= recorded);
      const sum = number(ikdPersen, office, recorded) + number(ikdPersen, outreach, recorded);
      const both = number(ikdPersen, office + outreach, recorded);
      expect(Math.abs(both - sum)).toBeLessThanOrEqual(1e-12 * Math.max(1, both));
    }),
    { numRuns: 200 },
  );
});
