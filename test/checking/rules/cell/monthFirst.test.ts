import { tanggal } from "../../../../src/sheets/columnType";
import { day } from "../bench";
import { about } from "./cells";

test("C12: 11/13/2023 can only have the month first", () => {
  expect(about(tanggal, "11/13/2023")).toEqual([
    ["C12", "warning", "C2", { doubt: "MONTH_FIRST", found: "11/13/2023", means: day(2023, 11, 13) }],
  ]);
});

test("13/11/2023 has the day first", () => {
  expect(about(tanggal, "13/11/2023").map(([rule]) => rule)).toEqual(["C10"]);
});
