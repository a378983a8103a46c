import { tanggal } from "../../../../src/sheets/columnType";
import { day } from "../bench";
import { about } from "./cells";

test.each(["13 November 2023", "Senin, 13/11/2023", "13-11-23", "2023-11-13"])(
  "C10: %s is a day stored as text",
  (found) => {
    expect(about(tanggal, found)).toEqual([
      ["C10", "warning", "C2", { doubt: "TEXT_DATE", found, means: day(2023, 11, 13) }],
    ]);
  },
);

test("a day with its time of day is a day", () => {
  expect(about(tanggal, day(2023, 11, 13) + 0.6)).toEqual([]);
});
