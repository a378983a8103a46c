/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { FakeExcel } from "../fakeExcel/fakeExcel";
import { bootInJsdom } from "../fakeExcel/jsdomHost";
import { playTenMonths } from "./tenMonths";

jest.mock("../../src/workbook/excel/pause", () => ({ pause: async () => {} }));
jest.setTimeout(300_000);

test("in Excel: ten months of one office, through office.js", async () => {
  const fake = new FakeExcel({ language: "id-ID", sheets: { Catatan: [["Kantor contoh"]] } });
  await bootInJsdom(fake);
  // Another pane for the same workbook has only what the workbook stores.
  await playTenMonths(async () => excelWorkbook());
  expect(fake.unknownCalls).toEqual([]);
});

test("in a workbook in memory the same", async () => {
  const book = memoryWorkbook([sheetCells("Catatan", [["Kantor contoh"]])]);
  await playTenMonths(async () => ({ ...book }));
});
