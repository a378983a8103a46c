import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah } from "../../../../src/sheets/columnType";
import { byRule, cellsOfType } from "../bench";

const about = (...cells: readonly Cell[]) =>
  byRule("C04", cellsOfType(jumlah, cells)).filter(([, , , detail]) => detail && !("doubt" in detail));

test("C04: a 4 among 4.091 and 12.345 was 4.000 before its zeros were lost", () => {
  expect(about(4.091, 12.345, 3.222, 4)).toEqual([["C04", "error", "C5", { means: 4000 }]]);
});

test("C04: 104 among figures such as 104.229 was 104.000", () => {
  expect(about(104.229, 98.871, 110.305, 104)).toEqual([["C04", "error", "C5", { means: 104_000 }]]);
});

test("a true 850 has no dot to lose: it stays beside 4.091 and 12.345", () => {
  expect(about(4.091, 12.345, 3.222, 850, 640)).toEqual([]);
});

test("too few damaged figures, or whole ones in the majority, say nothing about a 4", () => {
  expect(about(4.091, 12.345, 4)).toEqual([]);
  expect(about(4.091, 12.345, 3.222, 4, 5000, 6000, 7000)).toEqual([]);
  expect(about(4091, 12345, 3220, 4)).toEqual([]);
});

test("a zero is a zero", () => {
  expect(about(4.091, 12.345, 3.222, 0)).toEqual([]);
});
