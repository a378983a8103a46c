import fc from "fast-check";
import blankoBagi from "../../../src/core/indicators/blankoBagi";
import blankoPindah from "../../../src/core/indicators/blankoPindah";
import { column } from "./calls";

const needs = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 12 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("all cards are distributed as far as they are needed, and nobody gets more than the need", () => {
  fc.assert(
    fc.property(needs, fc.nat(9000), (wanted, cards) => {
      const priorities = wanted.map((_, i) => (i % 3) + 1);
      const given = column(blankoBagi, cards, wanted, priorities) as number[];
      expect(sum(given)).toBe(Math.min(cards, sum(wanted)));
      given.forEach((share, i) => expect(share).toBeLessThanOrEqual(wanted[i] as number));
    }),
    { numRuns: 200 },
  );
});

test("nobody of a later priority gets a card while one of an earlier priority waits", () => {
  fc.assert(
    fc.property(needs, fc.nat(9000), (wanted, cards) => {
      const given = column(
        blankoBagi,
        cards,
        wanted,
        wanted.map((_, i) => i + 1),
      ) as number[];
      const firstShort = given.findIndex((share, i) => share < (wanted[i] as number));
      if (firstShort >= 0) expect(sum(given.slice(firstShort + 1))).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("of one priority each share lies within a card of its part", () => {
  fc.assert(
    fc.property(needs, fc.nat(9000), (wanted, cards) => {
      fc.pre(cards < sum(wanted));
      const given = column(
        blankoBagi,
        cards,
        wanted,
        wanted.map(() => 1),
      ) as number[];
      given.forEach((share, i) =>
        expect(Math.abs(share - (cards * (wanted[i] as number)) / sum(wanted))).toBeLessThan(1),
      );
    }),
    { numRuns: 200 },
  );
});

test("ranks and causes say the same, and a blank priority comes last", () => {
  const wanted = [10, 10, 10, 10];
  expect(column(blankoBagi, 25, wanted, ["HILANG", "PRR", null, "pemula"])).toEqual([5, 10, 0, 10]);
  expect(column(blankoBagi, 25, wanted, [3, 1, 0, 2])).toEqual([5, 10, 0, 10]);
});

test("moves add up to nothing, and every place with use lasts equally long, to the card", () => {
  const place = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
      const [stocks, uses] = [places.map(([stock]) => stock), places.map(([, use]) => use)];
      const answer = column(blankoPindah, stocks, uses);
      fc.pre(answer.every((move) => typeof move === "number"));
      const moves = answer as number[];
      expect(sum(moves)).toBe(0);
      const even = sum(stocks) / sum(uses);
      moves.forEach((move, i) => {
        const after = (stocks[i] as number) + move;
        expect(Math.abs(after - even * (uses[i] as number))).toBeLessThan(1 + 1e-9);
      });
    }),
    { numRuns: 200 },
  );
});
