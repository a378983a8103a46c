import fc from "fast-check";
import blankoHabis from "../../../src/core/indicators/blankoHabis";
import blankoLonjakan from "../../../src/core/indicators/blankoLonjakan";
import { explain } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { day } from "../calendar/days";
import { column, one } from "./calls";

const AS_OF = day("2025-08-15");
const stock = fc.nat(20_000);
const rate = fc.integer({ min: 1000, max: 20_000 }).map((tenths) => tenths / 10);
const factor = fc.integer({ min: 1, max: 60 }).map((tenths) => tenths / 10);
const peak = fc
  .tuple(fc.integer({ min: AS_OF - 20, max: AS_OF + 60 }), fc.nat(40))
  .map(([from, length]) => [from, from + length] as const);

test("a factor of 1 changes nothing", () => {
  fc.assert(
    fc.property(stock, rate, peak, (cards, perDay, [from, to]) => {
      expect(one(blankoLonjakan, cards, perDay, AS_OF, from, to, 1)).toBe(one(blankoHabis, cards, perDay, AS_OF));
    }),
    { numRuns: 200 },
  );
});

test("a surge that never ends is a higher rate from the start", () => {
  fc.assert(
    fc.property(stock, rate, fc.integer({ min: 1, max: 6 }), (cards, perDay, times) => {
      expect(one(blankoLonjakan, cards, perDay, AS_OF, AS_OF - 5, AS_OF + 2000, times)).toBe(
        one(blankoHabis, cards, perDay * times, AS_OF),
      );
    }),
    { numRuns: 200 },
  );
});

test("a higher factor never moves the day back", () => {
  fc.assert(
    fc.property(stock, rate, peak, factor, (cards, perDay, [from, to], times) => {
      expect(one(blankoLonjakan, cards, perDay, AS_OF, from, to, times + 0.5)).toBeLessThanOrEqual(
        one(blankoLonjakan, cards, perDay, AS_OF, from, to, times) as number,
      );
    }),
    { numRuns: 200 },
  );
});

test("a surge after the stock has run out, or before the stock was counted, changes nothing", () => {
  fc.assert(
    fc.property(stock, rate, factor, fc.nat(30), (cards, perDay, times, length) => {
      const found = one(blankoHabis, cards, perDay, AS_OF) as number;
      expect(one(blankoLonjakan, cards, perDay, AS_OF, found + 1, found + 1 + length, times)).toBe(found);
      expect(one(blankoLonjakan, cards, perDay, AS_OF, AS_OF - length, AS_OF, times)).toBe(found);
    }),
    { numRuns: 200 },
  );
});

test("a blank factor is missing in its row only, whatever the blank", () => {
  for (const blank of [null, "", 0])
    expect(column(blankoLonjakan, [5214, 5214], 500, AS_OF, AS_OF + 5, AS_OF + 7, [1, blank])).toEqual([
      day("2025-09-02"),
      expect.objectContaining({ fault: "SURGE_FACTOR_MISSING", param: "faktor", row: 2 }),
    ]);
});

test("the explanation writes the need before and during the surge apart", () => {
  const { notes } = explain(
    blankoLonjakan,
    [5214, 500, AS_OF, day("2025-08-20"), day("2025-09-30"), 2].map(argumentOf),
  );
  expect(notes).toContainEqual({ note: "FORMULA", detail: [1, "×", 500, "+", 5, "×", 1000, "=", 5500, ">", 5214] });
});
