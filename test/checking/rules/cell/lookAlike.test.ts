import { jumlah, teks } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C05: a letter among the digits is refused, with the figure that it looks like", () => {
  expect(about(jumlah, "1O5")).toEqual([["C05", "error", "C2", { doubt: "LOOK_ALIKE", found: "1O5", means: 105 }]]);
});

test("letters among digits are right in a column of words", () => {
  expect(about(teks, "SJ-1O5")).toEqual([]);
});
