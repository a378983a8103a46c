import fc from "fast-check";
import cetakKapasitas from "../../../src/core/indicators/cetakKapasitas";
import { one } from "./calls";

const printers = fc.nat(50);
const perDay = fc.nat(1000);
const hours = fc.integer({ min: 0, max: 240 }).map((tenths) => tenths / 10);

test("hours lost never raise the capacity, and a whole day lost leaves none", () => {
  fc.assert(
    fc.property(printers, perDay, hours, (count, each, lost) => {
      const capacity = one(cetakKapasitas, count, each, lost) as number;
      expect(one(cetakKapasitas, count, each, lost + 0.5)).toBeLessThanOrEqual(capacity);
      expect(one(cetakKapasitas, count, each, lost + 7.5)).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("without hours lost the length of the day does not matter", () => {
  fc.assert(
    fc.property(printers, perDay, hours, (count, each, day) => {
      expect(one(cetakKapasitas, count, each, 0, day)).toBe(count * each);
    }),
    { numRuns: 200 },
  );
});

test("half the day lost leaves half the cards, rounded down", () => {
  fc.assert(
    fc.property(printers, perDay, fc.integer({ min: 1, max: 24 }), (count, each, day) => {
      expect(one(cetakKapasitas, count, each, day / 2, day)).toBe(Math.floor((count * each) / 2));
    }),
    { numRuns: 200 },
  );
});
