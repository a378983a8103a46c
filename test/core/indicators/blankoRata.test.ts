import fc from "fast-check";
import blankoRata from "../../../src/core/indicators/blankoRata";
import blankoRunway from "../../../src/core/indicators/blankoRunway";
import { column, one } from "./calls";

const use = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 60 });

test("the runway divides by this average", () => {
  fc.assert(
    fc.property(use, fc.integer({ min: 1, max: 100_000 }), (days, stock) => {
      const status = days.map(() => "normal");
      const average = one(blankoRata, days, status) as number;
      expect(one(blankoRunway, stock, days, status)).toBe(stock / average);
    }),
    { numRuns: 200 },
  );
});

test("one cell per day or one row of cells makes no difference", () => {
  fc.assert(
    fc.property(use, (days) => {
      expect(one(blankoRata, [days])).toEqual(one(blankoRata, days));
    }),
    { numRuns: 100 },
  );
});

test("a window as long as the series is no window", () => {
  fc.assert(
    fc.property(use, fc.constantFrom(1, 2, 3), fc.nat(100), (days, method, more) => {
      const status = days.map(() => "normal");
      expect(one(blankoRata, days, status, method, days.length + more)).toBe(
        one(blankoRata, days, status, method, days.length),
      );
    }),
    { numRuns: 100 },
  );
});

test("the methods spill side by side", () => {
  expect(column(blankoRata, [100, 110, 120, 130, 900], undefined, [1, 2, 3, 4])).toEqual([
    272,
    272,
    120,
    expect.objectContaining({ fault: "OUT_OF_CHOICE", param: "metode", row: 4 }),
  ]);
});

test("blank cells for method and window mean the mean of the latest 20", () => {
  const days = Array.from({ length: 40 }, (_, i) => (i < 20 ? 900 : 100));
  for (const blank of [null, "", 0]) expect(one(blankoRata, days, undefined, blank, blank)).toBe(100);
});
