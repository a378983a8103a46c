import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C18: a figure with its unit", () => {
  expect(about(jumlah, "4.091 keping")).toEqual([
    ["C18", "warning", "C2", { doubt: "UNIT_SUFFIX", found: "4.091 keping", means: 4091 }],
  ]);
});

test("the figure without a unit is right", () => {
  expect(about(jumlah, 4091)).toEqual([]);
});
