import fc from "fast-check";
import blankoPemakaian from "../../../src/core/indicators/blankoPemakaian";
import { column, one } from "./calls";

const cards = fc.nat(100_000);

test("two counts after each other give together what one count at the end gives", () => {
  fc.assert(
    fc.property(cards, cards, cards, fc.double({ min: 0, max: 1, noNaN: true }), (opening, first, second, share) => {
      const between = Math.floor((opening + first) * share);
      const end = Math.floor((between + second) * share);
      const early = one(blankoPemakaian, opening, first, between) as number;
      const late = one(blankoPemakaian, between, second, end) as number;
      expect(one(blankoPemakaian, opening, first + second, end)).toBe(early + late);
    }),
    { numRuns: 200 },
  );
});

test("more left than there was is refused in its row only", () => {
  expect(column(blankoPemakaian, [100, 100], [0, 0], [40, 101])).toEqual([
    60,
    expect.objectContaining({ fault: "USE_NEGATIVE", row: 2, detail: { use: -1 } }),
  ]);
});
