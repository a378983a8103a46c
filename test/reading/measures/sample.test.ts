import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { holdsFigures, isBelied, isProven, numbersRows, prove, sampleOf } from "../../../src/reading/measures/sample";

const sample = (...cells: readonly Cell[]) =>
  sampleOf(
    sheetCells(
      "Lembar1",
      cells.map((cell) => [cell]),
    ),
    0,
    cells.length,
    0,
  );

test("figures prove what words leave open in two rows and in 60 % of the testable ones", () => {
  expect(isProven({ rows: 2, fits: 2 })).toBe(true);
  expect(isProven({ rows: 1, fits: 1 })).toBe(false);
  expect(isProven({ rows: 3, fits: 2 })).toBe(true);
  expect(isProven({ rows: 10, fits: 6 })).toBe(true);
  expect(isProven({ rows: 10, fits: 5 })).toBe(false);
});

test("a sum that fails in more than half of at least four rows is contradicted, in fewer it is a slip", () => {
  expect(isBelied({ rows: 4, fits: 1 })).toBe(true);
  expect(isBelied({ rows: 4, fits: 2 })).toBe(false);
  expect(isBelied({ rows: 3, fits: 0 })).toBe(false);
  expect(isBelied({ rows: 5, fits: 2 })).toBe(true);
});

test("rows without a figure neither prove nor contradict", () => {
  expect(prove(4, (i) => [0, 5, Number.NaN, 0][i] as number)).toEqual({ rows: 3, fits: 2 });
});

test("a column holds figures if six in ten of its cells are figures, and none of them days", () => {
  expect(holdsFigures(sample(1, 2, 3, "a", "b"))).toBe(true);
  expect(holdsFigures(sample(1, 2, "a", "b", null))).toBe(false);
  expect(holdsFigures(sample("4.091", "5.120"))).toBe(true);
  expect(holdsFigures(sample(null, ""))).toBe(false);
});

test("rows numbered from one are not figures", () => {
  expect(numbersRows(sample(1, 2, 3))).toBe(true);
  expect(numbersRows(sample(1, 2))).toBe(false);
  expect(numbersRows(sample(10, 11, 12))).toBe(false);
  expect(numbersRows(sample(1, 2, 4))).toBe(false);
});

test("digits shown are kept: half of the last one is the precision of a figure", () => {
  const { values, halves } = sample("95,00", "95", 0.5);
  expect([...values]).toEqual([95, 95, 0.5]);
  expect([...halves].map((half) => Number(half.toPrecision(3)))).toEqual([0.005, 0.5, 0.05]);
});
