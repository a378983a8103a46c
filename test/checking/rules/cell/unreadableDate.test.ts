import { tanggal } from "../../../../src/sheets/columnType";
import { day } from "../bench";
import { about } from "./cells";

test.each([
  ["Desember", "YEAR_MISSING"],
  ["Desember 2023", "DAY_MISSING"],
  [2023, "YEAR_ONLY"],
  [202311, "DAY_MISSING"],
  ["31 April 2023", "IMPOSSIBLE_DATE"],
  ["Selasa, 13/11/2023", "WEEKDAY_MISMATCH"],
  ["menyusul", "NOT_A_DATE"],
  [-5, "DATE_OUT_OF_RANGE"],
])("C10: %s cannot be used as a day", (cell, doubt) => {
  expect(about(tanggal, cell)).toMatchObject([["C10", "error", "C2", { doubt }]]);
});

test("a date cell and a blank are right", () => {
  for (const cell of [day(2023, 12, 31), null]) expect(about(tanggal, cell)).toEqual([]);
});
