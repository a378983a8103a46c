import fc from "fast-check";
import rekonSisa from "../../../src/core/indicators/rekonSisa";
import { answer, number } from "./calls";

const exits = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("those left and those who leave make up the list", () => {
  fc.assert(
    fc.property(exits, fc.nat(1e6), (leaving, staying) => {
      expect(number(rekonSisa, sum(leaving) + staying, ...leaving)).toBe(staying);
    }),
    { numRuns: 200 },
  );
});

test("the reason for leaving makes no difference", () => {
  fc.assert(
    fc.property(exits, fc.nat(4e6), ([moved, died, double, recorded], listed) => {
      const one = answer(rekonSisa, listed, moved, died, double, recorded);
      expect(answer(rekonSisa, listed, recorded, double, died, moved)).toBe(one);
      expect(one === "EXITS_EXCEED_LIST").toBe(moved + died + double + recorded > listed);
    }),
    { numRuns: 200 },
  );
});
