import { areaAddress } from "../../../../src/core/cells/area";
import { intersects } from "../../../../src/workbook/grid/calc/intersects";
import { looksOf, type Look } from "../../../../src/workbook/grid/calc/looks";

function shown({ sheet, what }: Look): string {
  const place =
    "area" in what ? areaAddress(what.area) : "name" in what ? what.name : `${what.table ?? ""}[${what.inside}]`;
  return sheet === undefined ? place : `${sheet}|${place}`;
}

test.each([
  ["B2+C2-D2", ["B2", "C2", "D2"]],
  ["SUM($B$2:B9)", ["B2:B9"]],
  ["SUM(B9:B2)", ["B2:B9"]],
  ["SUM(D:D)+SUM(3:4)", ["D1:D1048576", "A3:XFD4"]],
  ["'Kartu Stok'!B2&Rekap!C3", ["Kartu Stok|B2", "Rekap|C3"]],
  ["'Stok d''Kota'!A1", ["Stok d'Kota|A1"]],
  ['IF(A1="B2","C3",D4)', ["A1", "D4"]],
  ["Sisa_Stok*2", ["SISA_STOK"]],
  ["D2*ZAK2025", ["D2", "ZAK2025"]],
  ["LOG10(A1)+SIN(B1)", ["A1", "B1"]],
  ["Stok[Sisa]", ["Stok[Sisa]"]],
  ["SUM(Stok[[#This Row],[Awal]:[Terima]])", ["Stok[[#This Row],[Awal]:[Terima]]"]],
  ["[@Sisa]+[@[Stok awal]]", ["[@Sisa]", "[@[Stok awal]]"]],
  ["SUM(A2#)", ["A2"]],
  ["IF(TRUE,#REF!,A1%)", ["A1"]],
  ["1E+3+A1", ["A1"]],
])("%s refers to %j", (formula, places) => {
  expect(looksOf(formula).looks.map(shown)).toEqual(places);
});

test("functions are listed once, in capitals, and none from a text", () => {
  expect(looksOf('sum(A1)+Sum(B1)+IF(A1="MAX(B2)",_x.min(1),2)').functions).toEqual(["SUM", "IF", "_X.MIN"]);
});

test.each(["SUM(A1:INDEX(A:A,3))", "SUM(Jan:Des!A1)", "SUM(OFFSET(A1,1,0):B2)"])(
  "%s reaches further than its text shows",
  (formula) => {
    expect(looksOf(formula).isOpen).toBe(true);
  },
);

describe("of a range, a plain formula takes the one cell in line", () => {
  const ofFirst = (formula: string) => intersects(looksOf(formula).looks[0] as Look);

  test.each([
    "A1:A9",
    "A1:A9*2",
    "-A1:A9",
    "2*Stok!A1:A9",
    "SUM(A1:A9*2)",
    "MONTH(A1:A9)",
    "SUM(MONTH(A1:A9))",
    "(A1:A9)",
    "SUMPRODUCT(IF(A1:A9>1,1))",
    "Stok[Sisa]*2",
  ])("in %s", (formula) => expect(ofFirst(formula)).toBe(true));

  test.each([
    "SUM(A1:A9)",
    "SUMPRODUCT(A1:A9*2)",
    "SUMPRODUCT((MONTH(A1:A9)=11)*1)",
    "VLOOKUP(1,A1:B9,2)",
    "DUKCAPIL.BLANKO_RATA(A1:A9)",
    "SUM(Stok[Sisa])",
  ])("not in %s", (formula) => {
    const [first, second] = looksOf(formula).looks as readonly Look[];
    expect(intersects((formula.startsWith("VLOOKUP") ? (second ?? first) : first) as Look)).toBe(false);
  });
});
