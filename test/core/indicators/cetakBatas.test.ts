import fc from "fast-check";
import cetakBatas from "../../../src/core/indicators/cetakBatas";
import { explain } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { call } from "./calls";

const cards = fc.nat(20_000);
const maybe = fc.option(cards, { nil: undefined });
const NAMES = ["BLANKO", "RIBBON", "FILM", "KAPASITAS", "TIDAK ADA"];

test("the number is the least of the limits given, and the name is the first that has it", () => {
  fc.assert(
    fc.property(
      cards,
      fc.option(fc.nat(40), { nil: undefined }),
      maybe,
      maybe,
      maybe,
      (stock, ribbon, film, make, prr) => {
        const limits = [stock, ribbon === undefined ? undefined : ribbon * 500, film, make, prr];
        const least = Math.min(...limits.filter((limit) => limit !== undefined));
        expect(call(cetakBatas, stock, ribbon, undefined, film, make, prr)).toEqual([
          [least, NAMES[limits.indexOf(least)]],
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

test("a blank limit in a column is a limit of 0, a limit left out is none", () => {
  expect(call(cetakBatas, [100, 200], undefined, undefined, [50, null])).toEqual([
    [50, "FILM"],
    [0, "FILM"],
  ]);
  expect(call(cetakBatas, [100, 200])).toEqual([
    [100, "BLANKO"],
    [200, "BLANKO"],
  ]);
});

test("a row that is refused is refused in both columns", () => {
  const refusal = expect.objectContaining({ fault: "CELL", param: "stok", row: 2 });
  expect(call(cetakBatas, [100, "1O0"], 2)).toEqual([
    [100, "BLANKO"],
    [refusal, refusal],
  ]);
});

test("the explanation shows every limit given, not only the one that binds", () => {
  const { notes } = explain(cetakBatas, [7000, 2, undefined, 900].map(argumentOf));
  expect(notes.filter(({ note }) => note === "LIMIT").map(({ detail }) => detail)).toEqual([
    { name: "BLANKO", cards: 7000 },
    { name: "RIBBON", cards: 1000 },
    { name: "FILM", cards: 900 },
  ]);
});
