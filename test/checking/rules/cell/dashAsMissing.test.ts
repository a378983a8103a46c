import { jumlah, teks } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test.each(["-", "–", "nihil", "NULL"])("C19: %s for nothing to report is only a note", (found) => {
  expect(about(jumlah, found)).toEqual([["C19", "info", "C2", { doubt: "DASH", found }]]);
});

test("a dash among words is not reported", () => {
  expect(about(teks, "-")).toEqual([]);
});
