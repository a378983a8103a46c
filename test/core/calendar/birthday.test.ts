import fc from "fast-check";
import { ageOn, birthday, isLeapDay } from "../../../src/core/calendar/birthday";
import { serialOf } from "../../../src/core/calendar/civil";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

test("a birthday falls on the same date, on 1 March for 29 February in a common year", () => {
  expect(birthday(day(2006, 11, 13), 17)).toBe(day(2023, 11, 13));
  expect(birthday(day(2004, 2, 29), 17)).toBe(day(2021, 3, 1));
  expect(birthday(day(2004, 2, 29), 16)).toBe(day(2020, 2, 29));
  expect(birthday(day(2000, 2, 29), 100)).toBe(day(2100, 3, 1));
});

test("only 29 February is a leap day", () => {
  expect([day(2004, 2, 29), day(2004, 2, 28), day(2004, 3, 1)].map(isLeapDay)).toEqual([true, false, false]);
});

test("an age is reached on the birthday and not the day before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 45_000 }), fc.integer({ min: 0, max: 120 }), (birth, years) => {
      expect(ageOn(birth, birthday(birth, years))).toBe(years);
      expect(ageOn(birth, birthday(birth, years) - 1)).toBe(years - 1);
    }),
    { numRuns: 300 },
  );
});

test("an age never falls", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 45_000 }), fc.nat(40_000), fc.nat(400), (birth, after, more) => {
      expect(ageOn(birth, birth + after + more)).toBeGreaterThanOrEqual(ageOn(birth, birth + after));
    }),
  );
});
