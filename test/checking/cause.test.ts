import fc from "fast-check";
import { causeOf, mismatchOf } from "../../src/checking/cause";

test.each([
  [4101, 4091, "ONE_DIGIT"],
  [4388, 4398, "ONE_DIGIT"],
  [10_090, 6090, undefined],
  [6090, 10_090, undefined],
  [2000, 2500, "ONE_DIGIT"],
  [4191, 4911, "SWAPPED_DIGITS"],
  [4911, 4191, "SWAPPED_DIGITS"],
  [450, 4500, "TIMES_TEN"],
  [4500, 450, "TIMES_TEN"],
  [45, 4500, "TIMES_HUNDRED"],
  [4, 4000, "TIMES_THOUSAND"],
  [4500, 5200, undefined],
  [3, 4, undefined],
  [0, 4500, undefined],
  [4500, 0, undefined],
  [-500, 0, undefined],
])("%d written as %d: %s", (expected, found, cause) => {
  expect(causeOf(expected, found)).toBe(cause);
});

test("the cause is the same in both directions", () => {
  fc.assert(
    fc.property(fc.nat(1e7), fc.nat(1e7), (a, b) => {
      expect(causeOf(a, b)).toBe(causeOf(b, a));
    }),
  );
});

test("swapped digits leave a difference divisible by nine", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.nat(5), (figure, at) => {
      const digits = [...String(figure)];
      const i = at % (digits.length - 1);
      [digits[i], digits[i + 1]] = [digits[i + 1] as string, digits[i] as string];
      const swapped = Number(digits.join(""));
      expect(Math.abs(swapped - figure) % 9).toBe(0);
      if (digits[0] !== "0" && swapped !== figure) expect(causeOf(figure, swapped)).toBe("SWAPPED_DIGITS");
    }),
  );
});

test("an approximate part is cause enough", () => {
  expect(mismatchOf(4101, 4091, true)).toEqual({ expected: 4101, found: 4091, cause: "APPROXIMATE_PART" });
  expect(mismatchOf(4500, 5200)).toEqual({ expected: 4500, found: 5200 });
});
