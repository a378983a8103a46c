import fc from "fast-check";
import milikPersen from "../../../src/core/indicators/milikPersen";
import { number } from "./calls";

const some = fc.integer({ min: 1, max: 1e8 });

test("twice the holders are twice the share, twice the base half of it", () => {
  fc.assert(
    fc.property(some, some, (owners, required) => {
      fc.pre(2 * owners <= required);
      const share = number(milikPersen, owners, required);
      expect(number(milikPersen, 2 * owners, required)).toBe(2 * share);
      expect(number(milikPersen, owners, 2 * required)).toBe(share / 2);
    }),
    { numRuns: 200 },
  );
});
