import fc from "fast-check";
import blankoPemakaian from "../../../src/core/indicators/blankoPemakaian";
import blankoSaldo from "../../../src/core/indicators/blankoSaldo";
import { column, one } from "./calls";

const cards = fc.nat(100_000);
const extra = fc.nat(1000);

test("the balance and the use solve the same equation", () => {
  fc.assert(
    fc.property(cards, cards, cards, extra, extra, extra, (opening, received, used, spoiled, sent, returned) => {
      const balance = one(blankoSaldo, opening, received, used, spoiled, sent, returned);
      fc.pre(typeof balance === "number");
      expect(one(blankoPemakaian, opening, received, balance, spoiled, sent, returned)).toBe(used);
    }),
    { numRuns: 200 },
  );
});

test("a balance below zero is refused with its size, and no other balance is", () => {
  fc.assert(
    fc.property(cards, cards, (opening, used) => {
      const balance = one(blankoSaldo, opening, 0, used);
      if (used <= opening) expect(balance).toBe(opening - used);
      else expect(balance).toMatchObject({ fault: "STOCK_NEGATIVE", detail: { balance: opening - used } });
    }),
    { numRuns: 200 },
  );
});

test("in a spill only the row that falls below zero is refused, by its number", () => {
  expect(column(blankoSaldo, ["STOK AWAL", 100, 50], ["TERIMA", 0, 0], ["PAKAI", 40, 60])).toEqual([
    "",
    60,
    expect.objectContaining({ fault: "STOCK_NEGATIVE", row: 3 }),
  ]);
});
