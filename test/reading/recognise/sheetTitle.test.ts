import { sheetCells } from "../../../src/core/cells/sheetCells";
import { findTables } from "../../../src/reading/findTables";
import { sheetTitle } from "../../../src/reading/recognise/sheetTitle";

test.each([
  ["Sheet1", "AGR_KIA_202401", "AGR_KIA_202401"],
  ["Lembar 2", "stok blanko", "stok blanko"],
  ["data1", "rekap ktp", "rekap ktp"],
  ["3", "rekap ktp", "rekap ktp"],
  ["Stok", "rekap ktp", "Stok"],
  ["DATA KIA", "rekap ktp", "DATA KIA"],
  ["Sheet1", "berkas (2)", "Sheet1"],
  ["Sheet1", undefined, "Sheet1"],
])("sheet %s of file %s", (name, file, title) => {
  expect(sheetTitle(file === undefined ? { name } : { name, file })).toBe(title);
});

const holders = (name: string, file?: string) =>
  findTables(
    sheetCells(
      name,
      [
        ["KODE", "WILAYAH", "JML", "MMLK", "BLM_MMLK"],
        ["33.01.01", "SUKAMAJU", 600, 280, 320],
        ["33.01.02", "MEKARSARI", 780, 390, 390],
      ],
      file === undefined ? {} : { file },
    ),
  ).map(({ kind }) => [kind.name, kind.doc]);

test("the name of a file names the document if its sheet and its headers do not", () => {
  expect(holders("Sheet1", "AGR_KIA_202401_1376")).toEqual([["cakupanDokumen", "kia"]]);
  expect(holders("DATA KIA", "AKTA LAHIR")).toEqual([["cakupanDokumen", "kia"]]);
  expect(holders("Sheet1")).toEqual([["cakupanDokumen", "dokumen"]]);
});

test("a meaningless name changes nothing", () => {
  const plain = holders("Sheet1");
  for (const name of ["data1", "berkas1", "berkas10", "arsip1", "x", "Salinan dari data"])
    expect(holders(name)).toEqual(plain);
});
