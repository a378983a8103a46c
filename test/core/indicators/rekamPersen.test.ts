import fc from "fast-check";
import rekamPersen from "../../../src/core/indicators/rekamPersen";
import rekamSisa from "../../../src/core/indicators/rekamSisa";
import { answer, column, number } from "./calls";

const some = fc.integer({ min: 1, max: 1e8 });
/** Recorded and required: up to 130% are legal. */
const legal = fc
  .tuple(some, fc.integer({ min: 0, max: 1300 }))
  .map(([required, permille]) => [Math.floor((required * permille) / 1000), required] as const);

test("coverage and the share not yet recorded make up the whole", () => {
  fc.assert(
    fc.property(legal, ([recorded, required]) => {
      const left = number(rekamSisa, recorded, required) / required;
      const covered = number(rekamPersen, recorded, required);
      expect(Math.abs(covered + left - 1)).toBeLessThanOrEqual(1e-12 * Math.max(1, covered));
    }),
    { numRuns: 200 },
  );
});

test("ten offices like one have the coverage of one", () => {
  fc.assert(
    fc.property(legal, ([recorded, required]) => {
      expect(number(rekamPersen, 10 * recorded, 10 * required)).toBe(number(rekamPersen, recorded, required));
    }),
    { numRuns: 200 },
  );
});

test("a whole district lies between its lowest and its highest kecamatan", () => {
  const kecamatan = fc.array(legal, { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(kecamatan, (rows) => {
      const sum = (column: 0 | 1) => rows.reduce((total, row) => total + row[column], 0);
      const each = column(
        rekamPersen,
        rows.map(([recorded]) => recorded),
        rows.map(([, required]) => required),
      ) as number[];
      const all = number(rekamPersen, sum(0), sum(1));
      expect(all).toBeGreaterThanOrEqual(Math.min(...each) * (1 - 1e-12));
      expect(all).toBeLessThanOrEqual(Math.max(...each) * (1 + 1e-12));
    }),
    { numRuns: 200 },
  );
});

test("130% recorded is legal, more is questioned", () => {
  expect(number(rekamPersen, 130, 100)).toBe(1.3);
  expect(answer(rekamPersen, 131, 100)).toBe("SHARE_ABOVE_BASE");
});
