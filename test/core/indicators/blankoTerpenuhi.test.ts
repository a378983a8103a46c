import fc from "fast-check";
import blankoTerpenuhi from "../../../src/core/indicators/blankoTerpenuhi";
import { number } from "./calls";

const requested = fc.integer({ min: 1, max: 1_000_000 });
const received = fc.integer({ min: 0, max: 1_000_000 });

test("twice the delivery meets twice the share", () => {
  fc.assert(
    fc.property(requested, received, (asked, given) => {
      expect(number(blankoTerpenuhi, asked, 2 * given)).toBeCloseTo(2 * number(blankoTerpenuhi, asked, given), 9);
    }),
  );
});

test("a request met in full is met by 100 %", () => {
  fc.assert(fc.property(requested, (asked) => expect(number(blankoTerpenuhi, asked, asked)).toBe(1)));
});
