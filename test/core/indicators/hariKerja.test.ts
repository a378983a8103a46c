import fc from "fast-check";
import hariKerja from "../../../src/core/indicators/hariKerja";
import { day } from "../calendar/days";
import { column, number } from "./calls";

const FIRST = day("2021-01-01");
const date = fc.integer({ min: FIRST, max: FIRST + 2500 });

test("from the end to the start the same days count, with the other sign", () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      fc.pre(a !== b);
      expect(number(hariKerja, a, b)).toBe(0 - number(hariKerja, b, a));
    }),
    { numRuns: 200 },
  );
});

test("two spans that meet add up", () => {
  fc.assert(
    fc.property(date, fc.nat(500), fc.nat(500), (from, one, two) => {
      const middle = from + one;
      const end = middle + 1 + two;
      expect(number(hariKerja, from, middle) + number(hariKerja, middle + 1, end)).toBe(number(hariKerja, from, end));
    }),
    { numRuns: 200 },
  );
});

test("without holidays any seven days on end hold the open days of the week", () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 50 }), fc.constantFrom(5, 6), (from, weeks, week) => {
      expect(number(hariKerja, from, from + 7 * weeks - 1, week, "TANPA")).toBe(weeks * week);
    }),
    { numRuns: 200 },
  );
});

test("a column of dates gives what each date gives alone", () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 2, maxLength: 20 }), date, (starts, end) => {
      expect(column(hariKerja, starts, end)).toEqual(starts.map((start) => number(hariKerja, start, end)));
    }),
    { numRuns: 100 },
  );
});
