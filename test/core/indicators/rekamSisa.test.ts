import fc from "fast-check";
import rekamSisa from "../../../src/core/indicators/rekamSisa";
import { number } from "./calls";

const people = fc.nat(1e9);
const some = fc.integer({ min: 1, max: 1e9 });

test("recorded and not yet recorded make up wajib KTP", () => {
  fc.assert(
    fc.property(people, some, (recorded, required) => {
      expect(recorded + number(rekamSisa, recorded, required)).toBe(required);
    }),
    { numRuns: 200 },
  );
});

test("with the two counts swapped the sign turns", () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(number(rekamSisa, a, b)).toBe(0 - number(rekamSisa, b, a));
    }),
    { numRuns: 200 },
  );
});
