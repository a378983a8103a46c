import fc from "fast-check";
import rekamSisa from "../../../src/core/indicators/rekamSisa";
import { column, number } from "./calls";

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

test("an entry with a note in the first row is refused there, and the rows below it are still computed", () => {
  const [first, second] = column(rekamSisa, ["120 (ganda 3)", 100], [130, 110]);
  expect([first, second]).toEqual([expect.objectContaining({ fault: "CELL", param: "rekam", row: 1 }), 10]);
});
