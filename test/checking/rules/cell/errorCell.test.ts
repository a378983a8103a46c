import { jumlah, persen, tanggal, teks } from "../../../../src/sheets/columnType";
import { about } from "./cells";

test.each([jumlah, persen, tanggal, teks])("C09: an error in a column of $name", (type) => {
  expect(about(type, { error: "#REF!" })).toEqual([["C09", "error", "C2", { doubt: "ERROR_CELL", found: "#REF!" }]]);
});

test("C09: an error kept as text by a copy of values", () => {
  expect(about(jumlah, "#DIV/0!")).toMatchObject([["C09", "error", "C2", { doubt: "ERROR_CELL" }]]);
});

test("the same characters in a note are words", () => {
  expect(about(teks, "tanda #")).toEqual([]);
});
