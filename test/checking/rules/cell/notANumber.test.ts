import { jumlah, teks } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C01: words, a percentage, dots in odd places and an identity number are not counts", () => {
  expect(about(jumlah, "menyusul")).toEqual([["C01", "error", "C2", { doubt: "NOT_A_NUMBER", found: "menyusul" }]]);
  expect(about(jumlah, "95,2%")).toEqual([["C01", "error", "C2", { doubt: "PERCENT_IN_COUNT", found: "95,2%" }]]);
  expect(about(jumlah, "4.09.1")).toEqual([["C01", "error", "C2", { doubt: "BAD_GROUPING", found: "4.09.1" }]]);
  expect(about(jumlah, "3301010101010001")).toMatchObject([["C01", "error", "C2", { doubt: "TOO_LARGE" }]]);
});

test("a whole number, a blank and any word in a column of words are right", () => {
  for (const cell of [0, 4091, null, ""]) expect(about(jumlah, cell)).toEqual([]);
  expect(about(teks, "menyusul")).toEqual([]);
});
