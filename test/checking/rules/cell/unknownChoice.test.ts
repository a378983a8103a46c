import { kategori } from "../../../../src/sheets/columnType";
import { about } from "./cells";

const CHOICES = ["normal", "kuota", "kosong", "tutup", "gangguan"];
const STATUS = kategori(CHOICES, { libur: "tutup" });

test("C16: a word that is not on the list, with a similar one that is", () => {
  expect(about(STATUS, "nomal")).toEqual([
    ["C16", "warning", "C2", { doubt: "UNKNOWN_CHOICE", found: "nomal", choices: CHOICES, nearest: "normal" }],
  ]);
});

test("C16: nothing is suggested for a word unlike any other", () => {
  expect(about(STATUS, "rapat dinas")).toEqual([
    ["C16", "warning", "C2", { doubt: "UNKNOWN_CHOICE", found: "rapat dinas", choices: CHOICES }],
  ]);
});

test("case, spaces and the offices' own words do not matter", () => {
  for (const word of ["Normal", "KUOTA ", "libur", null]) expect(about(STATUS, word)).toEqual([]);
});
