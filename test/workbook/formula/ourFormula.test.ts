import { reentered, repairedFormula } from "../../../src/workbook/formula/ourFormula";

test.each([
  ["_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)", "DUKCAPIL.REKAM_SISA(A1,B1)"],
  ["[2]!_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)", "DUKCAPIL.REKAM_SISA(A1,B1)"],
  ["'C:\\kantor\\lama.xlam'!_xldudf_DUKCAPIL_IKD_PERSEN(B2,C2)", "DUKCAPIL.IKD_PERSEN(B2,C2)"],
  [
    "IFERROR(_xldudf_DUKCAPIL_BLANKO_RUNWAY(F34,E5:E34),_xldudf_DUKCAPIL_ANGKA_ID(A1))",
    "IFERROR(DUKCAPIL.BLANKO_RUNWAY(F34,E5:E34),DUKCAPIL.ANGKA_ID(A1))",
  ],
  ["dukcapil.rekam_sisa(A1,B1)", "DUKCAPIL.REKAM_SISA(A1,B1)"],
  ["Stok!A1+DUKCAPIL.REKAM_SISA(A1,B1)", "Stok!A1+DUKCAPIL.REKAM_SISA(A1,B1)"],
])("%s is entered as %s", (stored, entered) => expect(reentered(stored)).toBe(entered));

test.each([
  "SUM(A1:A5)",
  '"_xldudf_DUKCAPIL_REKAM_SISA(A1)"&B1',
  "_xldudf_LAIN_REKAM_SISA(A1)",
  "DUKCAPIL_STOK+1",
  "DUKCAPIL_STOK(A1)",
  "XDUKCAPIL.REKAM_SISA(A1)",
])("%s is not one of ours", (formula) => expect(reentered(formula)).toBeUndefined());

test("a working formula is left alone, one that Excel does not know is entered again", () => {
  expect(repairedFormula("DUKCAPIL.REKAM_SISA(A1,B1)", undefined)).toBeUndefined();
  expect(repairedFormula("DUKCAPIL.REKAM_SISA(A1,B1)", "#VALUE!")).toBeUndefined();
  expect(repairedFormula("DUKCAPIL.REKAM_SISA(A1,B1)", "#NAME?")).toBe("DUKCAPIL.REKAM_SISA(A1,B1)");
  expect(repairedFormula("_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)", undefined)).toBe("DUKCAPIL.REKAM_SISA(A1,B1)");
  expect(repairedFormula("SUMM(A1)", "#NAME?")).toBeUndefined();
  expect(repairedFormula(undefined, "#NAME?")).toBeUndefined();
});
