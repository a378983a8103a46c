import fc from "fast-check";
import rekamSisa from "../../../src/core/indicators/rekamSisa";
import { column, number } from "./calls";

const some = fc.integer({ min: 1, max: 1e9 });

test("recorded and not yet recorded make up wajib KTP", () => {
  fc.assert(
    fc.property(some, some, (recorded, required) => {
      fc.pre(recorded <= 1.3 * required);
      expect(recorded + number(rekamSisa, recorded, required)).toBe(required);
    }),
    { numRuns: 200 },
  );
});

test("with the two counts swapped the sign turns", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 80, max: 125 }), (a, percent) => {
      const b = Math.ceil((a * percent) / 100);
      fc.pre(a >= 10);
      expect(number(rekamSisa, a, b)).toBe(0 - number(rekamSisa, b, a));
    }),
    { numRuns: 200 },
  );
});

test("an entry with a note in the first row is refused there, and the rows below it are still computed", () => {
  const [first, second] = column(rekamSisa, ["120 (ganda 3)", 100], [130, 110]);
  expect([first, second]).toEqual([expect.objectContaining({ fault: "CELL", param: "rekam", row: 1 }), 10]);
});
