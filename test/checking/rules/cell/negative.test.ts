import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C07: no count is below zero, as a number or as text", () => {
  expect(about(jumlah, -10)).toEqual([["C07", "error", "C2", { doubt: "NEGATIVE", found: "-10", means: -10 }]]);
  expect(about(jumlah, "(500)")).toEqual([["C07", "error", "C2", { doubt: "NEGATIVE", found: "(500)", means: -500 }]]);
});

test("zero is a count", () => {
  expect(about(jumlah, 0)).toEqual([]);
});
