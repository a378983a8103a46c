import { exampleFormula } from "../../src/catalogue/exampleFormula";
import { indicator } from "../../src/core/indicator";
import { deret, jumlah, pecahan, tanggal, teks } from "../../src/core/parameter";

const text = { en: "x", says: { id: "x", en: "x" } };
const entry = indicator({
  name: "CONTOH",
  task: "alat",
  says: { id: "", en: "" },
  params: { a: jumlah(text), b: deret(text), c: tanggal(text), d: pecahan(text), e: teks(text) },
  gives: { kind: "ya", says: { id: "", en: "" } },
  faults: [],
  examples: [],
  compute: () => true,
});

test("separators, decimals, dates and percentages follow the language", () => {
  const args = [1.5, [1.5, 2], "13 November 2023", 0.25, "kuota"];
  expect(exampleFormula(entry, args, "id")).toBe('=DUKCAPIL.CONTOH(1,5; {1,5;2}; DATE(2023;11;13); 25%; "kuota")');
  expect(exampleFormula(entry, args, "en")).toBe('=DUKCAPIL.CONTOH(1.5, {1.5;2}, DATE(2023,11,13), 25%, "kuota")');
});

test("columns side by side are separated by a backslash in Indonesian and a comma in English", () => {
  const rows = [
    [1, 2],
    [3, 4],
  ];
  expect(exampleFormula(entry, [0, rows], "id")).toBe("=DUKCAPIL.CONTOH(0; {1\\2;3\\4})");
  expect(exampleFormula(entry, [0, rows], "en")).toBe("=DUKCAPIL.CONTOH(0, {1,2;3,4})");
});

test("an omitted argument keeps its place; at the end it is dropped", () => {
  expect(exampleFormula(entry, [1, undefined, undefined, 0.05], "id")).toBe("=DUKCAPIL.CONTOH(1; ; ; 5%)");
  expect(exampleFormula(entry, [1, undefined], "id")).toBe("=DUKCAPIL.CONTOH(1)");
});

test("a blank cell is an empty text, quotes in a text are doubled, and a doubtful date stays as written", () => {
  expect(exampleFormula(entry, [1, ["a", null], "13 November", 0, 'di "sini"'], "id")).toBe(
    '=DUKCAPIL.CONTOH(1; {"a";""}; "13 November"; 0%; "di ""sini""")',
  );
});

test("a percentage inside an array constant is a plain number, because Excel accepts nothing else there", () => {
  expect(exampleFormula(entry, [1, undefined, undefined, [0.25, 0.5]], "id")).toBe(
    "=DUKCAPIL.CONTOH(1; ; ; {0,25;0,5})",
  );
});
