import { nik } from "../../../../src/sheets/types";
import { about } from "./cells";

test.each([
  [3301010101010001, "NIK_AS_NUMBER"],
  ["33010101010100", "NIK_LENGTH"],
  ["33010101010100O1", "NIK_NOT_DIGITS"],
])("C13: what is no NIK is an error (%#)", (cell, doubt) => {
  expect(about(nik, cell)).toMatchObject([["C13", "error", "C2", { doubt }]]);
});

test("sixteen digits with ordinary parts are right", () => {
  expect(about(nik, "3301010101010001")).toEqual([]);
});
