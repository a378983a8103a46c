import fc from "fast-check";
import blankoHabis from "../../../src/core/indicators/blankoHabis";
import blankoKuota from "../../../src/core/indicators/blankoKuota";
import { day } from "../calendar/days";
import { column, one } from "./calls";

const AS_OF = day("2025-08-15");
const until = fc.integer({ min: AS_OF + 4, max: AS_OF + 120 });

test("the stock lasts past the day at the quota, and not at one card more a day", () => {
  // A rate of 36,526 or more is questioned because it may be a day.
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 36_000 }), until, (stock, last) => {
      const quota = one(blankoKuota, stock, AS_OF, last) as number;
      expect(one(blankoHabis, stock, quota, AS_OF)).toBeGreaterThan(last);
      expect(one(blankoHabis, stock, quota + 1, AS_OF)).toBeLessThanOrEqual(last);
    }),
    { numRuns: 200 },
  );
});

test("a reserve works like a smaller stock", () => {
  fc.assert(
    fc.property(fc.nat(50_000), fc.nat(50_000), until, (stock, reserve, last) => {
      fc.pre(reserve !== 5 && reserve !== 6);
      expect(one(blankoKuota, stock + reserve, AS_OF, last, reserve)).toBe(one(blankoKuota, stock, AS_OF, last));
    }),
    { numRuns: 200 },
  );
});

test("a past deadline is refused before the reserve is checked, in its row only", () => {
  expect(column(blankoKuota, [100, 100], AS_OF, [AS_OF + 7, AS_OF - 1], [500, 500])).toEqual([
    0,
    expect.objectContaining({ fault: "NO_DAY_LEFT", row: 2 }),
  ]);
});

test("a reserve of 5 or 6, or a week's pattern, is questioned if no week follows", () => {
  for (const week of [5, 6, 1111110])
    expect(one(blankoKuota, 521, AS_OF, AS_OF + 30, week)).toMatchObject({
      fault: "WEEK_AS_RESERVE",
      param: "cadangan",
    });
  for (const reserve of [4, 7]) expect(one(blankoKuota, 521, AS_OF, AS_OF + 30, reserve)).not.toHaveProperty("fault");
  expect(one(blankoKuota, 521, AS_OF, AS_OF + 30, 5, 5)).not.toHaveProperty("fault");
});
