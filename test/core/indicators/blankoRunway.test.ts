import fc from "fast-check";
import blankoRunway from "../../../src/core/indicators/blankoRunway";
import { column, one } from "./calls";

const stock = fc.integer({ min: 1, max: 100_000 });
const rate = fc.integer({ min: 1, max: 50_000 }).map((tenths) => tenths / 10);
const use = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 5, maxLength: 30 });

test("twice the stock lasts twice as long", () => {
  fc.assert(
    fc.property(stock, rate, (cards, perDay) => {
      expect(one(blankoRunway, cards * 2, perDay)).toBe((one(blankoRunway, cards, perDay) as number) * 2);
    }),
    { numRuns: 200 },
  );
});

test("one card more never lasts shorter", () => {
  fc.assert(
    fc.property(stock, rate, (cards, perDay) => {
      expect(one(blankoRunway, cards + 1, perDay)).toBeGreaterThan(one(blankoRunway, cards, perDay) as number);
    }),
    { numRuns: 200 },
  );
});

test("days under a quota never make the stock look longer-lived", () => {
  fc.assert(
    fc.property(stock, use, fc.array(fc.nat(50), { maxLength: 10 }), (cards, normal, rationed) => {
      const days = [...normal, ...rationed];
      const status = days.map((_used, i) => (i < normal.length ? "normal" : "kuota"));
      expect(one(blankoRunway, cards, days, status)).toEqual(
        one(
          blankoRunway,
          cards,
          normal,
          normal.map(() => "normal"),
        ),
      );
    }),
    { numRuns: 200 },
  );
});

test("a spill over stocks gives what single calls give", () => {
  const status = ["normal", "normal", "normal", "normal", "normal"];
  fc.assert(
    fc.property(fc.array(stock, { minLength: 2, maxLength: 20 }), (stocks) => {
      const days = [480, 510, 500, 520, 495];
      expect(column(blankoRunway, stocks, days, status)).toEqual(
        stocks.map((cards) => one(blankoRunway, cards, days, status)),
      );
    }),
    { numRuns: 100 },
  );
});

test("no stock is a runway of 0 even where the use cannot be averaged", () => {
  expect(column(blankoRunway, [0, 10], [1, 2])).toEqual([0, expect.objectContaining({ fault: "TOO_FEW_DAYS" })]);
});
