import fc from "fast-check";
import {
  isSameFormula,
  sheetsNamed,
  shownFormula,
  storedFormula,
  tablesNamed,
} from "../../../src/workbook/formula/fileFormula";
import { indicators } from "../../../src/core/indicators";

test.each([
  ["_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)", "DUKCAPIL.REKAM_SISA(A1,B1)"],
  [
    'IF(A1>1,_xldudf_DUKCAPIL_NIK_CEK(A1),"_xldudf_DUKCAPIL_X(")',
    'IF(A1>1,DUKCAPIL.NIK_CEK(A1),"_xldudf_DUKCAPIL_X(")',
  ],
  ["_xlfn.XLOOKUP(A1,'_xlfn.a'!A:A,B:B)", "XLOOKUP(A1,'_xlfn.a'!A:A,B:B)"],
  ["_xlfn.STDEV.S(A1:A9)+SUM(B1)", "STDEV.S(A1:A9)+SUM(B1)"],
  ["SUM(A1:A9)", "SUM(A1:A9)"],
])("%s is shown as %s, and stored again as it was", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
  expect(shownFormula(shown)).toBe(shown);
  expect(storedFormula(shown)).toBe(stored);
  expect(isSameFormula(stored, shown)).toBe(true);
});

test("what only Excel writes is shown without its marks", () => {
  expect(shownFormula("_xlfn.LET(_xlpm.a,1,_xlfn._xlws.SORT(A1:A9)+_xlpm.a)")).toBe("LET(a,1,SORT(A1:A9)+a)");
});

test("every function of ours goes into a file and comes back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...indicators.map(({ name }) => name)), (name) => {
      const stored = storedFormula(`1+dukcapil.${name.toLowerCase()} (A1)`);
      expect(stored).toBe(`1+_xldudf_DUKCAPIL_${name} (A1)`);
      expect(shownFormula(stored as string)).toBe(`1+DUKCAPIL.${name} (A1)`);
    }),
  );
});

test.each([
  ["SUM( A1 , B1 )", "sum(A1,B1)", true],
  ['"a b"&A1', '"ab"&A1', false],
  ['"Ya"', '"ya"', false],
  ["A1+1", "A1+2", false],
  ["SUM(A1 B1)", "SUM(A1B1)", false],
])("%s and %s", (one, other, same) => {
  expect(isSameFormula(one, other)).toBe(same);
});

test("a formula and none differ, none and none do not", () => {
  expect([isSameFormula("A1", undefined), isSameFormula(undefined, undefined)]).toEqual([false, true]);
});

test("sheets and tables that a formula names", () => {
  const formula = `Stok!A1+'Kartu ''A'''!B2+SUM(Kartu[Sisa],Kartu[[#This Row],[Keluar]])&"Lain!A1 T[x]"`;
  expect(sheetsNamed(formula)).toEqual(["Stok", "Kartu 'A'"]);
  expect(tablesNamed(formula)).toEqual(["Kartu"]);
  expect(sheetsNamed("N(#REF!)+#NUM!+Stok!#REF!")).toEqual(["Stok"]);
});
