import { byRule, findingsOf } from "../bench";
import { FORTNIGHT, useOf } from "./steady";

test.each([
  [1010, 10, 101],
  [10_100, 100, 101],
  [101_000, 1000, 101],
  [10, 0.1, 99],
])("X08: %d is %d times the usual %d", (figure, factor, usual) => {
  expect(findingsOf(useOf({ Dinas: [...FORTNIGHT, figure] }))).toEqual([
    ["X08", "warning", "C14", { found: figure, usual, factor }],
  ]);
});

test("X08: an extra zero stays a slip however often it occurs", () => {
  expect(byRule("X08", useOf({ Dinas: [...FORTNIGHT, ...FORTNIGHT, 1010, 1020, 990] }))).toHaveLength(3);
});

test("380 is not a digit slip, 120 is not far", () => {
  expect(byRule("X08", useOf({ Dinas: [...FORTNIGHT, 380, 120] }))).toEqual([]);
});

test("the usual figure is stored for the sentence, unit by unit", () => {
  const small = FORTNIGHT.map((figure) => Math.round(figure / 4));
  expect(findingsOf(useOf({ Dinas: [...FORTNIGHT, 1010], Sukamaju: [...small, 250] }))).toMatchObject([
    ["X08", "warning", "C14", { usual: 101, factor: 10 }],
    ["X08", "warning", "C27", { usual: 25, factor: 10 }],
  ]);
});
