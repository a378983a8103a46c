import { jumlah } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C03: the province's 6,368 can be six thousand or about six", () => {
  expect(about(jumlah, "6,368")).toEqual([
    ["C03", "error", "C2", { doubt: "AMBIGUOUS_SEPARATOR", found: "6,368", means: 6368, alternative: 6.368 }],
  ]);
});

test("dots that group thousands are not ambiguous", () => {
  for (const cell of ["6.368", "1.234.567"]) expect(about(jumlah, cell)).toMatchObject([["C02", "warning", "C2", {}]]);
});
