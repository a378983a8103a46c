/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { SheetArea, Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { until } from "../../fakeExcel/until";

const fake = new FakeExcel({ sheets: { Rekam: [[104229, 108330]], "Stok Nov": [] } });
const { book } = fake;
let excel: Workbook;
const E2 = { sheet: "Rekam", row: 1, column: 4 };

beforeAll(async () => {
  book.calculate = () => 4101;
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

test("the selected cell is known with its content, of several the first", async () => {
  book.select(book.sheet("Rekam"), { row: 0, column: 0, rows: 3, columns: 2 });
  expect(await excel.readCell()).toEqual({
    sheet: "Rekam",
    row: 0,
    column: 0,
    value: 104229,
    formula: undefined,
    numberFormat: "General",
  });
});

test("a formula is read back and undone, format and all, unless the user typed since", async () => {
  const sheet = book.sheet("Rekam");
  sheet.enter(1, 4, "=DUKCAPIL.REKAM_PERSEN(A1,B1)");
  sheet.setFormat(1, 4, "0.0%");
  const former = await excel.readCell(E2);
  expect(await excel.writeFormula(E2, "DUKCAPIL.REKAM_SISA(A1,B1)", "0")).toBe("WRITTEN");
  expect(await excel.readCell(E2)).toMatchObject({ value: 4101, formula: "DUKCAPIL.REKAM_SISA(A1,B1)" });
  expect(await excel.putBack(former, "DUKCAPIL.REKAM_SISA(A1,B1)")).toBe("WRITTEN");
  expect([sheet.formulaOrValue(1, 4), sheet.format(1, 4)]).toEqual(["=DUKCAPIL.REKAM_PERSEN(A1,B1)", "0.0%"]);
  book.type("Rekam", "E2", 9);
  expect(await excel.putBack(former, "DUKCAPIL.REKAM_SISA(A1,B1)")).toBe("CHANGED_MEANWHILE");
  expect(sheet.value(1, 4)).toBe(9);
});

test("the user's selection is reported, and no more once nothing listens", async () => {
  const heard: SheetArea[] = [];
  let registered = false;
  fake.faults.set(({ request }) => {
    registered ||= request.Actions.some(({ Name }) => Name === "_RegisterSelectionChangedEvent");
    return undefined;
  });
  const stop = excel.onSelect?.((place) => heard.push(place));
  await until(() => registered);
  await excel.sheetNames();
  book.select(book.sheet("Stok Nov"), { row: 3, column: 2, rows: 2, columns: 1 });
  await until(() => heard.length > 0);
  expect(heard.at(-1)).toEqual({ sheet: "Stok Nov", area: { row: 3, column: 2, rows: 2, columns: 1 } });
  stop?.();
  const before = heard.length;
  book.select(book.sheet("Rekam"), { row: 0, column: 0, rows: 1, columns: 1 });
  await excel.sheetNames();
  await excel.sheetNames();
  expect(heard).toHaveLength(before);
  expect(fake.unknownCalls).toEqual([]);
});
