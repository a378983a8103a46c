import fc from "fast-check";
import { argumentOf } from "../../../src/core/example";
import { evaluate } from "../../../src/core/evaluate";
import { indicators } from "../../../src/core/indicators";
import { nik, type Param } from "../../../src/core/parameter";
import { exampleOf, exampleTexts, numberText } from "../../../src/taskpane/formulas/exampleFields";
import { readField } from "../../../src/taskpane/formulas/field";

const param = (kind: Param["kind"]): Param => {
  const all = indicators.flatMap((entry) => Object.values(entry.params as Readonly<Record<string, Param>>));
  return all.find((one) => one.kind === kind) as Param;
};
const cells = (text: string, kind: Param["kind"]) => {
  const field = readField(text, param(kind));
  return field.is === "cells" ? field.cells : field;
};

test("a count with a dot, a share with its sign and a day in figures are read as values", () => {
  expect(cells("4.091", "jumlah")).toEqual([[4091]]);
  expect(cells("25%", "pecahan")).toEqual([[0.25]]);
  expect(cells("13/11/2023", "tanggal")).toEqual([[45243]]);
  expect(cells("500 keping", "jumlah")).toEqual([[500]]);
});

test("what can mean two numbers stays as typed, so that the function declines it itself", () => {
  expect(cells("4,091", "jumlah")).toEqual([["4,091"]]);
  expect(cells("13 November", "tanggal")).toEqual([["13 November"]]);
});

test("a list is separated by semicolons or lines, two columns by a bar", () => {
  expect(cells("480; 510;\n5.000", "deret")).toEqual([[480], [510], [5000]]);
  expect(cells("{480;510}", "deret")).toEqual([[480], [510]]);
  expect(cells("25/12/2023 | libur nasional\n26/12/2023", "libur")).toEqual([
    [45285, "libur nasional"],
    [45286, null],
  ]);
});

test("an address is read as cells, with or without its sheet", () => {
  expect(readField("B4:B34", param("deret"))).toEqual({
    is: "place",
    area: { row: 3, column: 1, rows: 31, columns: 1 },
    text: "B4:B34",
  });
  expect(readField("='Kartu Stok'!B4", param("jumlah"))).toMatchObject({
    sheet: "Kartu Stok",
    text: "'Kartu Stok'!B4",
  });
  expect(readField("'Stok ''23'!$B$4", param("jumlah"))).toMatchObject({ is: "place", sheet: "Stok '23" });
  expect(readField("Kaur!F:F", param("deret"))).toMatchObject({ is: "place", sheet: "Kaur" });
});

test("a NIK stays text, digit for digit", () => {
  const field = readField("1607014508900001", nik({ en: "nik", says: { id: "NIK", en: "NIK" } }));
  expect(field).toEqual({ is: "cells", cells: [["1607014508900001"]] });
});

test("nothing typed is nothing given", () => {
  expect(readField("  ", param("jumlah"))).toEqual({ is: "empty" });
  expect(readField(";;", param("deret"))).toEqual({ is: "empty" });
});

test("every number written for an example reads back as itself in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const value = Number(`${digits}e-${places}`);
      for (const language of ["id", "en"] as const)
        expect(cells(numberText(value, language), "laju")).toEqual([[value]]);
    }),
  );
});

describe.each(["id", "en"] as const)("examples typed into the form, %s", (language) => {
  const tried = indicators.flatMap((entry) => {
    const example = exampleOf(entry);
    return example ? [[entry.name, entry, example] as const] : [];
  });
  test.each(tried)("%s answers as its example says", (_name, entry, example) => {
    const texts = exampleTexts(entry, example, language);
    const typed = Object.entries(entry.params as Readonly<Record<string, Param>>).map(([name, one]) => {
      const field = readField(texts[name] ?? "", one);
      return field.is === "cells" ? field.cells : undefined;
    });
    expect(evaluate(entry, typed)).toEqual(evaluate(entry, example.args.map(argumentOf)));
  });
});
