import { nik } from "../../../../src/sheets/types";
import { about } from "./cells";

test.each([
  ["9901010101010001", "NIK_AREA"],
  ["3301013202010001", "NIK_BIRTH"],
  ["3301010101010000", "NIK_SERIAL"],
])("C14: a NIK whose parts are odd is a warning (%#)", (cell, doubt) => {
  expect(about(nik, cell)).toMatchObject([["C14", "warning", "C2", { doubt }]]);
});

test("a woman's day of birth, counted from 41, is ordinary", () => {
  expect(about(nik, "3301014101010001")).toEqual([]);
});
