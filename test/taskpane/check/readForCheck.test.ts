/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { templateBook } from "../../../src/catalogue/template/book";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import { MAPPING_KEY } from "../../../src/reading/kept/keptMappings";
import { readForCheck } from "../../../src/taskpane/check/runCheck";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { fillBook } from "../../scenes/sheets";

const fake = new FakeExcel();
let excel: Workbook;

beforeAll(async () => {
  fillBook(fake, templateBook("contoh").sheets.map(sheetCellsOf));
  await bootInJsdom(fake);
  // Requests of office.js at its start are not ours.
  await fake.whenFunctionsReady;
  excel = excelWorkbook();
});

test("a sheet, the calendar beside it and what the workbook keeps are read in three requests", async () => {
  fake.book.activate(fake.book.sheet("Kartu Stok"));
  for (const kept of [undefined, "[]"]) {
    if (kept !== undefined) await excel.writeSetting(MAPPING_KEY, kept);
    fake.faults.set();
    const { sheet, calendars } = await readForCheck(excel, undefined, {});
    expect([sheet.name, calendars.map(({ name }) => name)]).toEqual(["Kartu Stok", ["Kalender"]]);
    expect(fake.faults.count).toBeLessThanOrEqual(3);
  }
});

test("the calendar itself is not its own calendar", async () => {
  const { sheet, calendars } = await readForCheck(excel, "Kalender", {});
  expect([sheet.name, calendars]).toEqual(["Kalender", []]);
});

test("a sheet that is gone is said, and does not keep others waiting that are asked with it", async () => {
  fake.faults.set();
  const gone = excel.readSheet("Tidak Ada");
  const names = excel.sheetNames();
  await expect(gone).rejects.toMatchObject({ code: "SHEET_GONE" });
  expect(await names).toContain("Kartu Stok");
});
