import { jumlah, persen } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C02: a figure stored as text is a warning that says how it was read", () => {
  expect(about(jumlah, "4.091")).toEqual([
    ["C02", "warning", "C2", { doubt: "TEXT_NUMBER", found: "4.091", means: 4091 }],
  ]);
  expect(about(jumlah, "88 ribu")).toEqual([
    ["C02", "warning", "C2", { doubt: "SCALE_WORD", found: "88 ribu", means: 88000 }],
  ]);
  expect(about(persen, "95,2%")).toEqual([
    ["C02", "warning", "C2", { doubt: "TEXT_NUMBER", found: "95,2%", means: 0.952 }],
  ]);
});

test("the same figures as numbers are right", () => {
  expect(about(jumlah, 88000)).toEqual([]);
  expect(about(persen, 0.952)).toEqual([]);
});
