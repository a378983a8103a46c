import fc from "fast-check";
import cetakKapasitas from "../../../src/core/indicators/cetakKapasitas";
import { one } from "./calls";

const printers = fc.nat(50);
const perDay = fc.nat(1000);
const hours = fc.integer({ min: 10, max: 240 }).map((tenths) => tenths / 10);
const lostHours = fc.integer({ min: 0, max: 70 }).map((tenths) => tenths / 10);

test("hours lost never raise the capacity, and a whole day lost leaves none", () => {
  fc.assert(
    fc.property(printers, perDay, lostHours, (count, each, lost) => {
      const capacity = one(cetakKapasitas, count, each, lost) as number;
      expect(one(cetakKapasitas, count, each, lost + 0.5)).toBeLessThanOrEqual(capacity);
      expect(one(cetakKapasitas, count, each, 7.5)).toBe(0);
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

test.each([
  [0.0625, "01:30"],
  [1 / 24, "01:00"],
  [1 / 12, "02:00"],
  [20 / 1440, "00:20"],
  [0.125, "03:00"],
])("%p is %s as a time of day and is questioned; a tenth, a quarter and a half of an hour are not", (time) => {
  expect(one(cetakKapasitas, 3, 200, time)).toMatchObject({
    fault: "CELL",
    param: "jam_hilang",
    detail: { doubt: "TIME_IN_HOURS", means: expect.closeTo(time * 24, 9) },
  });
  for (const hours of [0.1, 0.25, 0.5, 0.75]) expect(one(cetakKapasitas, 3, 200, hours)).not.toHaveProperty("fault");
});

test("a day of 7.5 hours given as 07:30, or of more than 24 hours, is questioned", () => {
  for (const hours of [0.3125, 37.5])
    expect(one(cetakKapasitas, 3, 200, 0, hours)).toMatchObject({ fault: "CELL", param: "jam_kerja" });
});

test("the whole day may be lost, a minute more may not", () => {
  expect(one(cetakKapasitas, 3, 200, 8, 8)).toBe(0);
  expect(one(cetakKapasitas, 3, 200, 8.01, 8)).toMatchObject({ fault: "HOURS_EXCEEDED", param: "jam_hilang" });
});
