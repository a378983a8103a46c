import { renamedFormula, renamingOf } from "../../../../src/workbook/formula/sheets/renamedFormula";
import { sheetNameFault } from "../../../../src/workbook/formula/sheets/sheetName";

const renamed = (formula: string, to = "Stok Lama") => renamedFormula(formula, renamingOf("Stok", to));
const gone = (formula: string) =>
  renamedFormula(formula, renamingOf("Stok", undefined, new Map([["kartu", undefined]])));

test.each([
  ["Stok!A1+1", "'Stok Lama'!A1+1"],
  ["'Stok'!A1", "'Stok Lama'!A1"],
  ["SUM(stok!A:A,STOK!$B$2:C9)", "SUM('Stok Lama'!A:A,'Stok Lama'!$B$2:C9)"],
  ["Stok!A1:Stok!B2", "'Stok Lama'!A1:'Stok Lama'!B2"],
  ["Stok!Saldo*2", "'Stok Lama'!Saldo*2"],
  ["SUM(Jan:Stok!A1)", "SUM('Jan:Stok Lama'!A1)"],
  ['INDIRECT("Stok!A1")&"Stok!"', 'INDIRECT("Stok!A1")&"Stok!"'],
  ["[1]Stok!A1+'[Buku.xlsx]Stok'!A1", "[1]Stok!A1+'[Buku.xlsx]Stok'!A1"],
  ["StokLain!A1+'Stok Baru'!A1+Stok+Stok[Sisa]", "StokLain!A1+'Stok Baru'!A1+Stok+Stok[Sisa]"],
  ["Stok!#REF!", "'Stok Lama'!#REF!"],
])("%s follows the new name of its sheet", (formula, after) => {
  expect(renamed(formula)).toBe(after);
});

test.each([
  ["Okt", "Okt!A1"],
  ["OKT2026", "'OKT2026'!A1"],
  ["R1C1", "'R1C1'!A1"],
  ["2026", "'2026'!A1"],
  ["Ma'arif", "'Ma''arif'!A1"],
  ["Agustus–September", "'Agustus–September'!A1"],
])("a sheet named %s is written there as %s", (name, after) => {
  expect(renamed("Stok!A1", name)).toBe(after);
});

test.each([
  ["Stok!A1+1", "#REF!+1"],
  ["SUM(Stok!$A$1:$A$9)", "SUM(#REF!)"],
  ["IF(Stok!Saldo > 0,1,2)", "IF(#REF! > 0,1,2)"],
  ["SUM(Kartu[Dipakai])+SUM(Kartu[[#Totals],[Sisa]])", "SUM(#REF!)+SUM(#REF!)"],
  ['Lain!A1&"Stok!A1"', 'Lain!A1&"Stok!A1"'],
])("%s refers to nothing once its sheet is deleted", (formula, after) => {
  expect(gone(formula)).toBe(after);
});

test("tables of a copy are its own", () => {
  const renaming = renamingOf("Stok", "Stok (2)", new Map([["kartu", "Kartu2"]]));
  expect(renamedFormula("SUM(Kartu[Sisa])+kartu[[#This Row],[Sisa]]+Stok!A1+Kartus[Sisa]", renaming)).toBe(
    "SUM(Kartu2[Sisa])+Kartu2[[#This Row],[Sisa]]+'Stok (2)'!A1+Kartus[Sisa]",
  );
});

test.each([
  ["Oktober 2026", undefined],
  ["stok", "NAME_TAKEN"],
  ["", "NAME_WRONG"],
  ["  ", "NAME_WRONG"],
  ["a/b", "NAME_WRONG"],
  ["'Okt", "NAME_WRONG"],
  ["x".repeat(32), "NAME_WRONG"],
  ["x".repeat(31), undefined],
  ["History", "NAME_WRONG"],
])("a sheet called %j", (name, fault) => {
  expect(sheetNameFault(name, ["Stok", "Rekap"])).toBe(fault);
});
