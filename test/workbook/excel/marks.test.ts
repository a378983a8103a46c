/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { Mark, Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { conditionalFormat } from "../../fakeExcel/model/conditionalFormatModel";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel({
  sheets: {
    Stok: [
      ["TGL", "SISA"],
      [44349, 1],
    ],
    Rekam: [],
  },
});
const { book } = fake;
const stok = () => book.sheet("Stok");
let excel: Workbook;

beforeAll(async () => {
  const area = { row: 0, column: 0, rows: 9, columns: 2 };
  const custom = { ...conditionalFormat(book.newId(), "Custom", [area]), formula: "=$B1<10", fillColor: "#00FF00" };
  const value = { ...conditionalFormat(book.newId(), "CellValue", [area]), cellValueRule: { formula1: "=5" } };
  stok().conditionalFormats = [custom, value];
  stok().setFill(1, 1, "#123456");
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

const users = () =>
  JSON.stringify(stok().conditionalFormats.filter(({ formula }) => !formula.includes("Lembar Dukcapil")));
const ours = () => stok().conditionalFormats.filter(({ formula }) => formula.includes("Lembar Dukcapil"));
const marks = (...places: readonly (readonly [number, number, Mark["severity"]])[]): Mark[] =>
  places.map(([row, column, severity]) => ({ sheet: "Stok", row, column, severity }));

test("marks are added, changed and removed, and the user's own formats and colours stay as they were", async () => {
  const before = users();
  await excel.mark("Stok", marks([1, 1, "error"], [2, 1, "error"], [4, 0, "error"], [5, 0, "warning"]));
  expect(ours().map(({ areas }) => areas)).toEqual([
    [
      { row: 4, column: 0, rows: 1, columns: 1 },
      { row: 1, column: 1, rows: 2, columns: 1 },
    ],
    [{ row: 5, column: 0, rows: 1, columns: 1 }],
  ]);
  expect(new Set(ours().map(({ fillColor }) => fillColor)).size).toBe(2);
  expect(users()).toBe(before);

  await excel.mark("Stok", marks([8, 1, "info"]));
  expect(ours().map(({ areas }) => areas)).toEqual([[{ row: 8, column: 1, rows: 1, columns: 1 }]]);

  await excel.mark("Stok", []);
  expect(ours()).toEqual([]);
  expect([users(), stok().fill(1, 1)]).toEqual([before, "#123456"]);
});

test("ten thousand marks are few formats, and removed in one go", async () => {
  const many = Array.from({ length: 10_000 }, (_mark, i): [number, number, "error"] => [i * 2, i % 7, "error"]);
  await excel.mark("Stok", marks(...many));
  expect(ours().reduce((sum, { areas }) => sum + areas.length, 0)).toBe(10_000);
  expect(ours().length).toBeLessThan(50);
  await excel.mark("Stok", []);
  expect(ours()).toEqual([]);
});

test("a mark behind a later rule of the user, or a copied one, is still recognised as ours", async () => {
  await excel.mark("Stok", marks([1, 1, "error"]));
  const [copied] = ours();
  stok().conditionalFormats.push({ ...(copied as (typeof stok)["prototype"]), id: book.newId() });
  await excel.mark("Stok", []);
  expect(ours()).toEqual([]);
});

test("a busy Excel does not leave a mark twice", async () => {
  fake.faults.set(({ index }) => (index === 1 ? { lose: 5102 } : undefined));
  await excel.mark("Stok", marks([1, 1, "error"]));
  fake.faults.set();
  expect(ours()).toHaveLength(1);
});

test("a protected sheet and a deleted sheet are reported", async () => {
  book.sheet("Rekam").isProtected = true;
  const mark: Mark = { sheet: "Rekam", row: 0, column: 0, severity: "error" };
  await expect(excel.mark("Rekam", [mark])).rejects.toMatchObject({ code: "SHEET_PROTECTED" });
  await expect(excel.mark("Lain", [mark])).rejects.toMatchObject({ code: "SHEET_GONE" });
});
