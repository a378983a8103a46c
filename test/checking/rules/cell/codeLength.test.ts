import { kodeWilayah } from "../../../../src/sheets/types";
import { about } from "./cells";

test("C15: five digits are not an area code", () => {
  expect(about(kodeWilayah, "72011")).toEqual([["C15", "error", "C2", { doubt: "CODE_LENGTH", found: "72011" }]]);
});

test("province, regency, district and village, dotted or not, are right", () => {
  for (const code of ["72", "72.01", "7201", 720101, "72.01.01.2001"]) expect(about(kodeWilayah, code)).toEqual([]);
});
