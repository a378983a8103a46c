import fc from "fast-check";
import { serialOf } from "../../../../src/core/calendar/civil";
import { formulaPieces } from "../../../../src/workbook/grid/typing/formulaPieces";
import { localFormula, readInPlace, typedFormula } from "../../../../src/workbook/grid/typing/typedFormula";
import { typedValue } from "../../../../src/workbook/grid/typing/typedValue";

describe("a typed value", () => {
  test.each([
    ["4.091", 4091, "#,##0"],
    ["1.234.567", 1_234_567, "#,##0"],
    ["5,21", 5.21, undefined],
    ["4.091,5", 4091.5, "#,##0.00"],
    ["-3", -3, undefined],
    ["25%", 0.25, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["95,2 %", 0.952, "0.00%"],
    ["\u22127", -7, undefined],
    ["\u200e4.091\u00a0", 4091, "#,##0"],
    [" 7 ", 7, undefined],
    ["15/08/2025", serialOf({ year: 2025, month: 8, day: 15 }), "dd/mm/yyyy"],
    ["3-4-2023", serialOf({ year: 2023, month: 4, day: 3 }), "dd/mm/yyyy"],
    ["13 November 2023", serialOf({ year: 2023, month: 11, day: 13 }), "dd/mm/yyyy"],
  ])("%s is a figure", (text, value, numberFormat) => {
    expect(typedValue(text)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });

  test.each(["00123", "3174012345678901", "17.05.01", "4.09", "0812"])("%s stays text", (code) => {
    expect(typedValue(code)).toEqual({ value: code });
  });

  test.each(["0", "0,5"])("%s is a figure although it begins with a zero", (text) => {
    expect(typedValue(text)?.value).toBe(Number(text.replace(",", ".")));
  });

  test.each([
    "4,091,2",
    "± 500",
    "31/02/2025",
    "08/11/2023 10:30",
    "1/2",
    "8/2023",
    "Nov 2023",
    "(4.091)",
    "12E3",
    "$4.091",
    "Kec. 5 Ilir",
  ])("%s stays text, because the grid would read it as in another country", (text) => {
    expect(typedValue(text)).toEqual({ value: text });
  });

  test("an invisible character is not part of a code", () => {
    expect(typedValue("\u200e3174012345678901 ")).toEqual({ value: "3174012345678901" });
  });

  test.each(["", "teks", "-", "2023/08/15", "TRUE", "12:30", "4,091.50", "1,234,567"])(
    "%s is left to the grid",
    (text) => {
      expect(typedValue(text)).toBeUndefined();
    },
  );

  test("every whole number is read back from its Indonesian notation", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (figure) => {
        expect(typedValue(figure.toLocaleString("id-ID"))?.value).toBe(figure);
      }),
    );
  });
});

describe("a typed formula", () => {
  test.each([
    ["=DUKCAPIL.BLANKO_RUNWAY(5214,5; B2)", "=DUKCAPIL.BLANKO_RUNWAY(5214.5, B2)"],
    ['=IF(A1>2,5;"a;b,c";1)', '=IF(A1>2.5,"a;b,c",1)'],
    ["=SUM(A1;{1\\2;3,5\\4})", "=SUM(A1,{1,2;3.5,4})"],
    ['={"a\\b;1,5"\\2,5}', '={"a\\b;1,5",2.5}'],
    ["=SUM('Stok; 2,5'!A1;B2)", "=SUM('Stok; 2,5'!A1,B2)"],
    ["=SUM(tbl[a;b];1)", "=SUM(tbl[a;b],1)"],
    ["=SUM(tbl[[#This Row];[Sisa; 2,5]];1)", "=SUM(tbl[[#This Row],[Sisa; 2,5]],1)"],
    ["=SUM(tbl[@[Sisa; 2,5]];1)", "=SUM(tbl[@[Sisa; 2,5]],1)"],
    ["=ROUND(A1;2)", "=ROUND(A1,2)"],
    ["=E6*0,25", "=E6*0.25"],
    ["=E6*2,5%", "=E6*2.5%"],
    ["=-2,5+1,5E3", "=-2.5+1.5E3"],
    ["=SUM(100,5)", "=SUM(100.5)"],
    ["=SUM({1;2,5})", "=SUM({1;2.5})"],
    ['=A1&"2,5;"&2,5', '=A1&"2,5;"&2.5'],
  ])("%s", (typed, read) => {
    expect(typedFormula(typed)).toEqual({ formula: read });
  });

  test.each([
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["=SUM(A1,2)", "=SUM(A1,2)"],
    ["=SUM($A$1,2)", "=SUM($A$1,2)"],
    ["=SUM(1:3,5)", "=SUM(1:3,5)"],
    ["=SUM(1,2,3)", "=SUM(1,2,3)"],
    ["=SUM(521, 100)", "=SUM(521, 100)"],
    ["=ROUND(A1,2)*1", "=ROUND(A1,2)*1"],
    ["=DATE(2025,8,15)", "=DATE(2025,8,15)"],
    ["=E6*0.25", "=E6*0.25"],
    ['="a;b"', '="a;b"'],
  ])("%s has commas that cannot be decimal, and points that cannot separate thousands", (typed, read) => {
    expect(typedFormula(typed)).toEqual({ formula: read });
  });

  test.each([
    ["=A1*4.091", "=A1*4091", "4.091", "4091"],
    ["=SUM(1.234.567,5;2)", "=SUM(1234567.5,2)", "1.234.567,5", "1234567,5"],
  ])("%s has points between thousands, and the user is told how it was read", (typed, formula, doubt, read) => {
    expect(typedFormula(typed)).toEqual({ formula, doubtful: { typed: doubt, read } });
  });

  test.each([
    ["=blanko_runway(521;100)", "=DUKCAPIL.BLANKO_RUNWAY(521,100)"],
    ["=DUKCAPIL.BLANKO_RUNWAY(521;100)", "=DUKCAPIL.BLANKO_RUNWAY(521,100)"],
    ['=IF(A1;REKAM_SISA (1;2);"REKAM_SISA(1)")', '=IF(A1,DUKCAPIL.REKAM_SISA (1,2),"REKAM_SISA(1)")'],
    ["=MY_REKAM_SISA(1)+REKAM_SISA", "=MY_REKAM_SISA(1)+REKAM_SISA"],
  ])("%s may go without the name of the add-in", (typed, read) => {
    expect(typedFormula(typed).formula).toBe(read);
  });

  const SIGNS = fc.string({ unit: fc.constantFrom(..."=A1;,'\"{}[]()\\.@#") });

  test("every character keeps its position during typing, whatever is typed", () => {
    fc.assert(fc.property(SIGNS, (text) => expect(readInPlace(text)).toHaveLength(text.length)));
  });

  test("the pieces of a formula make up the whole formula", () => {
    fc.assert(
      fc.property(SIGNS, (text) =>
        expect(
          formulaPieces(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text),
      ),
    );
  });

  const operand = fc.oneof(
    fc.constantFrom("A1", "$B$2:C9", "'Stok; 2,5'!A1", '"a;b,c\\"', "tbl[Sisa, x]", "tbl[[#This Row],[Sisa]]", "25%"),
    fc.integer({ min: 0, max: 9_999_999 }).map(String),
    fc.tuple(fc.nat(9999), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom("{1,2;3.5,4}", '{"a,b";"c\\d"}', "1.5E3"),
  );
  const formula = fc
    .array(operand, { minLength: 1, maxLength: 4 })
    .map((operands) => `=IF(SUM(${operands.join(",")})>1,${operands.join("+")},2)`);

  test("what the line shows is read as the formula it shows", () => {
    fc.assert(fc.property(formula, (given) => expect(typedFormula(localFormula(given)).formula).toBe(given)));
  });

  test.each([
    ["=SUM(A1,2.5)", "=SUM(A1;2,5)"],
    ["=.5*2", "=0,5*2"],
    ["=SUM({1,2;3.5,4},tbl[[#This Row],[Sisa]])", "=SUM({1\\2;3,5\\4};tbl[[#This Row];[Sisa]])"],
    ['=TEXT(A1,"#,##0.0")', '=TEXT(A1;"#,##0.0")'],
    ["=DUKCAPIL.BLANKO_RUNWAY(A1,B1)", "=DUKCAPIL.BLANKO_RUNWAY(A1;B1)"],
  ])("%s is shown as %s", (given, shown) => {
    expect(localFormula(given)).toBe(shown);
  });
});
