import fc from "fast-check";
import blankoHabis from "../../../src/core/indicators/blankoHabis";
import blankoLonjakan from "../../../src/core/indicators/blankoLonjakan";
import { explain } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { day } from "../calendar/days";
import { column, one } from "./calls";

const AS_OF = day("2025-08-15");
const stock = fc.nat(20_000);
const rate = fc.integer({ min: 1000, max: 20_000 }).map((tenths) => tenths / 10);
const plan = fc.array(fc.tuple(fc.integer({ min: AS_OF, max: AS_OF + 90 }), fc.nat(2000)), {
  minLength: 1,
  maxLength: 8,
});

test("more stock never runs out earlier, more use never later", () => {
  fc.assert(
    fc.property(stock, rate, (cards, perDay) => {
      const found = one(blankoHabis, cards, perDay, AS_OF) as number;
      expect(one(blankoHabis, cards + 1, perDay, AS_OF)).toBeGreaterThanOrEqual(found);
      expect(one(blankoHabis, cards, perDay + 0.1, AS_OF)).toBeLessThanOrEqual(found);
    }),
    { numRuns: 200 },
  );
});

test("a delivery never brings the day forward, and the order of the plan does not matter", () => {
  fc.assert(
    fc.property(stock, rate, plan, (cards, perDay, deliveries) => {
      const found = one(blankoHabis, cards, perDay, AS_OF, 5, undefined, deliveries) as number;
      expect(found).toBeGreaterThanOrEqual(one(blankoHabis, cards, perDay, AS_OF) as number);
      expect(one(blankoHabis, cards, perDay, AS_OF, 5, undefined, [...deliveries].reverse())).toBe(found);
    }),
    { numRuns: 200 },
  );
});

test("a delivery on the stock's own day is already included, an earlier one is questioned", () => {
  fc.assert(
    fc.property(stock, rate, fc.integer({ min: 1, max: 400 }), (cards, perDay, before) => {
      const habis = (day: number) => one(blankoHabis, cards, perDay, AS_OF, 5, undefined, [[day, 5000]]);
      expect(habis(AS_OF)).toBe(one(blankoHabis, cards, perDay, AS_OF));
      expect(habis(AS_OF - before)).toMatchObject({ fault: "PLAN_PAST", param: "rencana_terima" });
    }),
    { numRuns: 100 },
  );
});

test("an agenda of one event is BLANKO_LONJAKAN, and deliveries count under it", () => {
  const event = fc.tuple(fc.nat(60), fc.nat(30), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(stock, rate, plan, event, (cards, perDay, deliveries, [start, length, tenths]) => {
      const [from, to, factor] = [AS_OF + start, AS_OF + start + length, tenths / 10];
      const agenda = [[from, to, factor]];
      const habis = (receipts: typeof deliveries | undefined) =>
        one(blankoHabis, cards, perDay, AS_OF, 5, undefined, receipts, agenda) as number;
      expect(habis(undefined)).toBe(one(blankoLonjakan, cards, perDay, AS_OF, from, to, factor));
      expect(habis(deliveries)).toBeGreaterThanOrEqual(habis(undefined));
    }),
    { numRuns: 100 },
  );
});

test("a use that is the day itself, or close to it, is questioned", () => {
  expect(one(blankoHabis, 5214, AS_OF, AS_OF)).toMatchObject({ fault: "CELL", param: "per_hari" });
  expect(one(blankoHabis, 5214, AS_OF - 401, AS_OF)).not.toHaveProperty("fault");
  expect(one(blankoHabis, AS_OF, 500, AS_OF)).toMatchObject({ fault: "CELL", param: "stok" });
  expect(one(blankoHabis, AS_OF + 1, 500, AS_OF)).not.toHaveProperty("fault");
});

test("an own list of days off is questioned if it cannot be the one for these days", () => {
  const october = (...list: readonly string[]) => one(blankoHabis, 5214, 500, day("2025-09-30"), 5, list);
  expect(october("2025-12-25")).not.toHaveProperty("fault");
  expect(october("2025-10-05")).not.toHaveProperty("fault");
  expect(october("2024-12-25")).toMatchObject({ fault: "LIST_OUTSIDE_SPAN", param: "libur" });
  expect(one(blankoHabis, 5214, 500, AS_OF, 5, ["2025-12-25"])).toMatchObject({ fault: "LIST_OUTSIDE_SPAN" });
});

test("a spill gives what single calls give", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(stock, rate), { minLength: 2, maxLength: 20 }), plan, (rows, deliveries) => {
      const stocks = rows.map(([cards]) => cards);
      const rates = rows.map(([, perDay]) => perDay);
      expect(column(blankoHabis, stocks, rates, AS_OF, 5, undefined, deliveries)).toEqual(
        rows.map(([cards, perDay]) => one(blankoHabis, cards, perDay, AS_OF, 5, undefined, deliveries)),
      );
    }),
    { numRuns: 100 },
  );
});

test("an unreadable plan refuses every row and names the plan's row", () => {
  const plan = [
    [AS_OF + 3, 100],
    ["segera", 200],
  ];
  const refusal = expect.objectContaining({ fault: "CELL", param: "rencana_terima", row: 2 });
  expect(column(blankoHabis, [500, 600], 100, AS_OF, 5, undefined, plan)).toEqual([refusal, refusal]);
});

test("the explanation states what was counted: deliveries, days served, and the unmet need", () => {
  const deliveries = [
    [AS_OF, 9000],
    [AS_OF + 5, 1000],
    [AS_OF + 90, 1000],
  ];
  const { notes } = explain(blankoHabis, [1000, 500, AS_OF, 5, undefined, deliveries].map(argumentOf));
  expect(notes).toEqual(
    expect.arrayContaining([
      { note: "RECEIPTS_ALREADY_IN", detail: 1 },
      { note: "RECEIPTS_COUNTED", detail: { receipts: 1, cards: 1000 } },
      { note: "RECEIPTS_LATE", detail: 1 },
      { note: "DAYS_MET", detail: 4 },
      { note: "FORMULA", detail: [5, "×", 500, "=", 2500, ">", 2000] },
    ]),
  );
});
