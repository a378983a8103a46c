import fc from "fast-check";
import blankoTitikPesan from "../../../src/core/indicators/blankoTitikPesan";
import { one } from "./calls";

const amount = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);
const days = fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10);
const service = fc.integer({ min: 500, max: 998 }).map((thousandths) => thousandths / 1000);

test("a higher service level, and more spread, never lower the point", () => {
  fc.assert(
    fc.property(amount, days, amount, days, service, (average, lead, sd, sdLead, level) => {
      const point = one(blankoTitikPesan, average, lead, sd, sdLead, level) as number;
      expect(one(blankoTitikPesan, average, lead, sd, sdLead, level + 0.001)).toBeGreaterThanOrEqual(point);
      expect(one(blankoTitikPesan, average, lead, sd + 1, sdLead, level)).toBeGreaterThanOrEqual(point);
      expect(one(blankoTitikPesan, average, lead, sd, sdLead + 1, level)).toBeGreaterThanOrEqual(point);
    }),
    { numRuns: 300 },
  );
});

test("at a service level of one half the point is the expected use while waiting", () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(60), amount, days, (average, lead, sd, sdLead) => {
      expect(one(blankoTitikPesan, average, lead, sd, sdLead, 0.5)).toBe(average * lead);
    }),
    { numRuns: 200 },
  );
});

test("the point is a whole number of cards, never below 0", () => {
  fc.assert(
    fc.property(amount, days, amount, days, service, (average, lead, sd, sdLead, level) => {
      const point = one(blankoTitikPesan, average, lead, sd, sdLead, level) as number;
      expect(Number.isInteger(point) && point >= 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("any service level but 0% and 100% to the limits of the number has an answer", () => {
  for (const level of [5e-324, 1e-300, 1 - 2 ** -53])
    expect(one(blankoTitikPesan, 500, 20, 120, 5, level)).not.toBeNaN();
  expect(one(blankoTitikPesan, 500, 20, 120, 5, 1.2)).toMatchObject({
    fault: "SERVICE_LEVEL_OUT_OF_RANGE",
    param: "layanan",
  });
});

test("below one half the service level is questioned", () => {
  expect(one(blankoTitikPesan, 500, 20, 120, 5, 0.499)).toMatchObject({ fault: "CELL", param: "layanan" });
  expect(one(blankoTitikPesan, 500, 20, 120, 5, 0.5)).toBe(10000);
});
