import fc from "fast-check";
import rekamPersen from "../../../src/core/indicators/rekamPersen";
import rekamSisa from "../../../src/core/indicators/rekamSisa";
import { column, number } from "./calls";

const people = fc.nat(1e8);
const some = fc.integer({ min: 1, max: 1e8 });

test("coverage and the share not yet recorded make up the whole", () => {
  fc.assert(
    fc.property(people, some, (recorded, required) => {
      const left = number(rekamSisa, recorded, required) / required;
      const covered = number(rekamPersen, recorded, required);
      expect(Math.abs(covered + left - 1)).toBeLessThanOrEqual(1e-12 * Math.max(1, covered));
    }),
    { numRuns: 200 },
  );
});

test("ten offices like one have the coverage of one", () => {
  fc.assert(
    fc.property(people, some, (recorded, required) => {
      expect(number(rekamPersen, 10 * recorded, 10 * required)).toBe(number(rekamPersen, recorded, required));
    }),
    { numRuns: 200 },
  );
});

test("a whole district lies between its lowest and its highest kecamatan", () => {
  const kecamatan = fc.array(fc.tuple(people, some), { minLength: 2, maxLength: 20 });
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
