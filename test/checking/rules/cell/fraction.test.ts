import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C08: half a card is no card", () => {
  expect(about(jumlah, 12.5)).toEqual([["C08", "error", "C2", { doubt: "FRACTION", found: "12.5" }]]);
});

test("a whole number that a formula left a hair beside itself is whole", () => {
  expect(about(jumlah, 2.9999999999999996)).toEqual([]);
});
