import { jumlah, teks } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test("C20: an unusual space character, in a figure and in a name", () => {
  expect(about(jumlah, "4\u00a0091")).toEqual([
    ["C20", "warning", "C2", { doubt: "HIDDEN_CHARACTERS", found: "4\u00a0091", means: 4091 }],
  ]);
  expect(about(teks, "Suka\u200bmaju")).toMatchObject([["C20", "warning", "C2", { doubt: "HIDDEN_CHARACTERS" }]]);
});

test("an ordinary space is right", () => {
  expect(about(teks, "Suka maju")).toEqual([]);
});
