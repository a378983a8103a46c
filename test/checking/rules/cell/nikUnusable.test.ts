import { nik } from "../../../../src/sheets/types";
import { about } from "./cells";

test.each([
  [3301010101010001, "NIK_AS_NUMBER"],
  ["33010101010100", "NIK_LENGTH"],
  ["33010101010100O1", "NIK_NOT_DIGITS"],
  ["3,30101E+15", "NIK_AS_NUMBER"],
  ["3.30101E15", "NIK_AS_NUMBER"],
  ["3E5X", "NIK_NOT_DIGITS"],
  [330, "NIK_LENGTH"],
  [330101010290000, "NIK_LENGTH"],
  [999_999_999_999_999, "NIK_LENGTH"],
  [1_000_000_000_000_000, "NIK_AS_NUMBER"],
])("C13: a value that is not a NIK is an error (%#)", (cell, doubt) => {
  expect(about(nik, cell)).toMatchObject([["C13", "error", "C2", { doubt }]]);
});

test("sixteen digits with ordinary parts are right", () => {
  expect(about(nik, "3301010101010001")).toEqual([]);
});

test("the number of digits is stated, but none of the digits", () => {
  expect(about(nik, "33010101")).toMatchObject([["C13", "error", "C2", { found: "00000000" }]]);
});
