import { jumlah, persen } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C04: 4.091 keping as a number with three decimals is 4,091 read under another locale", () => {
  expect(about(jumlah, 4.091)).toEqual([
    ["C04", "error", "C2", { doubt: "THREE_DECIMALS", found: "4.091", means: 4091 }],
  ]);
});

test("a share may have three decimals, and a count may be 4091", () => {
  expect(about(persen, 0.962)).toEqual([]);
  expect(about(jumlah, 4091)).toEqual([]);
});
