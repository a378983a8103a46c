/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { settingsXml } from "../../../src/workbook/settingsPart";
import type { SheetArea, Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import { until } from "../../fakeExcel/until";
import { turns } from "../../turns";

const fake = new FakeExcel({ sheets: { Stok: [["TGL"]], Rekam: [] } });
const { book } = fake;
let excel: Workbook;

beforeAll(async () => {
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

beforeEach(() => {
  book.settings.clear();
  book.customXml.clear();
});

test("each change by the user or a co-author is reported with its sheet and place, our own are not", async () => {
  const heard: SheetArea[] = [];
  let registered = false;
  fake.faults.set(({ request }) => {
    registered ||= request.Actions.some(({ Name }) => Name === "_RegisterDataChangedEvent");
    return undefined;
  });
  const stop = excel.onChange((place) => heard.push(place));
  await until(() => registered);
  await excel.sheetNames();
  book.type("Rekam", "C4", 1);
  book.type("Stok", "A2", 2, "coauthor");
  await excel.write([{ sheet: "Stok", row: 8, column: 0, from: null, to: 1 }]);
  await until(() => heard.length >= 2);
  await turns();
  expect(heard).toEqual([
    { sheet: "Rekam", area: { row: 3, column: 2, rows: 1, columns: 1 } },
    { sheet: "Stok", area: { row: 1, column: 0, rows: 1, columns: 1 } },
  ]);
  stop();
  book.type("Rekam", "C5", 1);
  await turns();
  expect(heard).toHaveLength(2);
});

test("a listener that is stopped before Excel answered is never called", async () => {
  const heard: SheetArea[] = [];
  excel.onChange((place) => heard.push(place))();
  await turns();
  book.type("Stok", "A3", 1);
  await turns();
  expect(heard).toEqual([]);
});

test("settings stay in the workbook, beside earlier ones, however quickly they are written", async () => {
  expect(await excel.readSetting("lembar.kolom")).toBeUndefined();
  await Promise.all([
    excel.writeSetting("lembar.kolom", "A=tanggal"),
    excel.writeSetting("lembar.kolom", "B=tanggal"),
    excel.writeSetting("lembar.lain", '<&> "\u{1f600}\ufffe'),
  ]);
  expect(await excelWorkbook().readSetting("lembar.kolom")).toBe("B=tanggal");
  expect(await excelWorkbook().readSetting("lembar.lain")).toBe('<&> "\u{1f600}\ufffe');
  expect([...book.customXml.values()]).toEqual([
    settingsXml({ "lembar.kolom": "B=tanggal", "lembar.lain": '<&> "\u{1f600}\ufffe' }),
  ]);
  expect(fake.unknownCalls).toEqual([]);
});

test("older settings are read until the part has them, and then removed", async () => {
  book.settings.set("lembar.kolom", "A=tanggal");
  book.settings.set("Office.AutoShowTaskpaneWithDocument", true);
  book.customXml.set("lain", '<data xmlns="urn:lain">1</data>');
  expect(await excel.readSetting("lembar.kolom")).toBe("A=tanggal");
  await excel.writeSetting("lembar.kolom", "B=tanggal");
  expect(await excel.readSetting("lembar.kolom")).toBe("B=tanggal");
  expect([...book.settings]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
  expect(book.customXml.get("lain")).toBe('<data xmlns="urn:lain">1</data>');
});

test("of two parts written at once the first takes precedence and the other fills the gaps; the next write leaves one", async () => {
  book.customXml.set("a", settingsXml({ satu: "1" }));
  book.customXml.set("b", settingsXml({ satu: "2", dua: "2" }));
  expect(await Promise.all(["satu", "dua"].map((key) => excel.readSetting(key)))).toEqual(["1", "2"]);
  await excel.writeSetting("tiga", "3");
  expect([...book.customXml]).toEqual([["a", settingsXml({ satu: "1", dua: "2", tiga: "3" })]]);
});

test("sheets are named in their order", async () => {
  expect(await excel.sheetNames()).toEqual(["Stok", "Rekam"]);
  book.activate(book.sheet("Rekam"));
  expect(await excel.activeSheet()).toBe("Rekam");
});

test("Excel holds nothing for the add-in when its work is done", async () => {
  await excel.readSheet("Stok");
  await excel.write([{ sheet: "Stok", row: 0, column: 0, from: "TGL", to: "TANGGAL" }]);
  await excel.mark("Stok", [{ sheet: "Stok", row: 0, column: 0, severity: "error" }]);
  await excel.mark("Stok", []);
  await until(() => fake.interpreter.keptCount === 0);
  expect(fake.unknownCalls).toEqual([]);
});

test("missing abilities of Excel are known in advance and refused", async () => {
  expect(excel.abilities).toEqual({ customFunctions: true, marks: true, changeEvents: true, newSheets: true });
  const asked = jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((set, version) => set === "ExcelApi" && String(version) === "1.1");
  const old = excelWorkbook();
  expect(old.abilities).toEqual({ customFunctions: false, marks: false, changeEvents: false, newSheets: true });
  await expect(old.mark("Stok", [])).rejects.toMatchObject({ code: "NOT_SUPPORTED" });
  await expect(old.writeSetting("a", "b")).rejects.toMatchObject({ code: "NOT_SUPPORTED" });
  expect(await old.readSetting("a")).toBeUndefined();
  expect((await old.readSheet("Stok")).cells[0]).toEqual(["TANGGAL"]);
  const written = old.write([{ sheet: "Stok", row: 0, column: 5, from: null, to: 3 }]);
  expect(await written).toEqual(["WRITTEN"]);
  old.onChange(() => {})();
  asked.mockRestore();
});

test("an error reveals nothing from the cells", async () => {
  fake.faults.set(() => ({ refuse: "GeneralException" }));
  const failed = await excel
    .write([{ sheet: "Stok", row: 0, column: 0, from: "TANGGAL", to: "3201010101010001" }])
    .catch((error: unknown) => error);
  fake.faults.set();
  expect(failed).toMatchObject({ code: "HOST_FAILED", message: "HOST_FAILED" });
  expect(JSON.stringify(Object.getOwnPropertyDescriptors(failed))).not.toContain("3201010101010001");
});

test("an Excel without functions is not asked which of their formulas wait", () => {
  const { requirements } = Office.context;
  const knows = requirements.isSetSupported.bind(requirements);
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((set, version) => set !== "CustomFunctionsRuntime" && knows(set, version));
  expect(excelWorkbook().uncalculated).toBeUndefined();
  jest.restoreAllMocks();
  expect(excelWorkbook().uncalculated).toBeDefined();
});
