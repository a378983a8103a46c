import fc from "fast-check";
import blankoSaldo from "../../../src/core/indicators/blankoSaldo";
import blankoSelisih from "../../../src/core/indicators/blankoSelisih";
import { one } from "./calls";

const cards = fc.nat(100_000);

test("the book balance itself has no difference, and each card more or less shows as it is", () => {
  fc.assert(
    fc.property(cards, cards, cards, fc.integer({ min: -500, max: 500 }), (opening, received, used, off) => {
      const balance = one(blankoSaldo, opening, received, used, 7, 20, 3);
      fc.pre(typeof balance === "number" && balance + off >= 0);
      expect(one(blankoSelisih, opening, received, used, (balance as number) + off, 7, 20, 3)).toBe(off);
    }),
    { numRuns: 200 },
  );
});

test("blank optional cells count as 0", () => {
  expect(one(blankoSelisih, 1000, 4000, 500, 5200, null, "", 0)).toBe(700);
});
