import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test.each([
  ["2.000-an", 2000],
  ["± 4.000", 4000],
  ["sekitar 500", 500],
  ["5 ribuan", 5000],
  ["7.000 lebih", 7000],
])("C06: %s is approximate", (found, means) => {
  expect(about(jumlah, found)).toEqual([["C06", "warning", "C2", { doubt: "APPROXIMATE", found, means }]]);
});

test("a round figure without a word of doubt is accepted", () => {
  expect(about(jumlah, 2000)).toEqual([]);
});
