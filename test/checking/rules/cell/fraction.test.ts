import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C08: half a card is not a card", () => {
  expect(about(jumlah, 12.5)).toEqual([["C08", "error", "C2", { doubt: "FRACTION", found: "12.5" }]]);
});

test("a whole number with a rounding error from a formula is whole", () => {
  expect(about(jumlah, 2.9999999999999996)).toEqual([]);
});
