import fc from "fast-check";
import silangCek from "../../../src/core/indicators/silangCek";
import { answer, number } from "./calls";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const parts = fc
  .array(fc.nat(1e6), { minLength: 1, maxLength: 30 })
  .filter((values) => answer(silangCek, 0, values) !== "TOTAL_ROW");

test("parts agree with their own sum, and a total off by some amount is reported off by that amount", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: -1000, max: 1000 }), (values, off) => {
      fc.pre(sum(values) + off >= 0);
      expect(number(silangCek, sum(values) + off, values)).toBe(off);
    }),
    { numRuns: 200 },
  );
});

test("a difference up to the tolerance agrees, one more is reported whole", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 1000 }), (values, tolerance) => {
      const total = sum(values);
      expect(number(silangCek, total + tolerance, values, tolerance)).toBe(0);
      expect(number(silangCek, total + tolerance + 1, values, tolerance)).toBe(tolerance + 1);
    }),
    { numRuns: 200 },
  );
});

test("the order of the parts makes no difference, nor do blanks among them", () => {
  fc.assert(
    fc.property(parts, fc.nat(1e7), (values, total) => {
      const turned = [null, ...[...values].reverse(), ""];
      fc.pre(answer(silangCek, total, turned) !== "TOTAL_ROW");
      expect(answer(silangCek, total, turned)).toBe(answer(silangCek, total, values));
    }),
    { numRuns: 200 },
  );
});

test("three parts and more with their own total row are refused", () => {
  const figures = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(figures, fc.nat(1e6), (values, total) => {
      expect(answer(silangCek, total, [...values, sum(values)])).toBe("TOTAL_ROW");
    }),
    { numRuns: 100 },
  );
});
