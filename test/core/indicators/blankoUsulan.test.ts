import fc from "fast-check";
import blankoUsulan from "../../../src/core/indicators/blankoUsulan";
import { one } from "./calls";

const cards = fc.nat(20_000);
const pack = fc.constantFrom(1, 100, 250, 500);
const share = fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100);

test("stock, order and request together cover the need, with no pack too many", () => {
  fc.assert(
    fc.property(cards, cards, cards, cards, share, pack, (ready, first, stock, ordered, spoiled, multiple) => {
      const request = one(blankoUsulan, ready, 0, first, stock, ordered, 0, spoiled, multiple) as number;
      const usable = (packs: number) =>
        (stock + ordered + request + packs * multiple) * (100 - Math.round(spoiled * 100));
      expect(request % multiple).toBe(0);
      expect(usable(0)).toBeGreaterThanOrEqual((ready + first) * 100);
      if (request > 0) expect(usable(-1)).toBeLessThan((ready + first) * 100);
    }),
    { numRuns: 500 },
  );
});

test("one card more in stock never raises the request", () => {
  fc.assert(
    fc.property(cards, fc.nat(500), cards, cards, pack, (ready, reprints, first, stock, multiple) => {
      const request = one(blankoUsulan, ready, reprints, first, stock, 0, 20, 0.02, multiple) as number;
      expect(one(blankoUsulan, ready, reprints, first, stock + 1, 0, 20, 0.02, multiple)).toBeLessThanOrEqual(request);
    }),
    { numRuns: 200 },
  );
});

test("the waiting time is required only if there are reprints", () => {
  expect(one(blankoUsulan, 100, 0, 50, 20)).toBe(130);
  for (const blank of [undefined, null, 0])
    expect(one(blankoUsulan, 100, 0.5, 50, 20, 0, blank)).toMatchObject({
      fault: "LEAD_TIME_MISSING",
      param: "lead_hari",
    });
});

test("more than 20% spoiled is questioned", () => {
  expect(one(blankoUsulan, 100, 0, 50, 20, 0, 0, 0.2)).toBe(168);
  expect(one(blankoUsulan, 100, 0, 50, 20, 0, 0, 0.21)).toMatchObject({
    fault: "CELL",
    param: "rusak",
    detail: { doubt: "HIGH_SPOILAGE", means: 0.0021 },
  });
});

test("a delivery lasts for the days it is to cover, a reserve comes on top", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.nat(60),
      fc.nat(120),
      fc.nat(2000),
      (perDay, lead, cover, reserve) => {
        const request = one(blankoUsulan, 0, perDay, 0, 0, 0, lead + 1, 0, 1, cover, reserve);
        expect(request).toBe(perDay * (lead + 1 + cover) + reserve);
      },
    ),
    { numRuns: 100 },
  );
});
