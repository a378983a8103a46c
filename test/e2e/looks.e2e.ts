import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { ORIGIN, type DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import {
  copied,
  openEdition,
  openFile,
  savedFile,
  selectByKeys,
  settled,
  toGrid,
  valuesIn,
  workbookOf,
  saveAsDownload,
} from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await sample(), context: { acceptDownloads: true } });
  page = opened.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const sample = () =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Stok");
    sheet.addRow(["Tanggal", "Dipakai", "Sisa"]);
    for (let row = 1; row <= 4; row++) sheet.addRow([row, row * 10, { formula: `B${row + 1}*2`, result: row * 20 }]);
    sheet.getCell("B3").dataValidation = { type: "whole", operator: "between", formulae: [0, 100] };
  });
const openSample = async () => openFile(page, "stok.xlsx", await sample());
const tool = (name: string) => page.locator(`[data-grid] [aria-label="${name}"]`).first();

async function savedSheet() {
  const book = await readBook(await savedFile(page));
  if (isFileFailure(book)) throw new Error(book.failure);
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return { sheet, look: (row: number, column: number) => book.styles[sheet.look.style(row, column)] };
}

async function select(from: string, right: number, down: number) {
  await selectByKeys(page, "Stok", from, down);
  for (let column = 0; column < right; column++) await page.keyboard.press("Shift+ArrowRight");
}

test("a header is made bold, filled, bordered, centred and wrapped from the toolbar, and saved so", async () => {
  await openSample();
  await select("A1", 2, 0);
  await tool("Tebal").click();
  await tool("Bungkus teks").click();
  await tool("Garis tepi").click();
  await page.getByText("Semua garis").click();
  await page.keyboard.press("Control+i");
  await settled(page);
  const { sheet, look } = await savedSheet();
  const line = { style: "thin", color: "#000000" };
  for (const column of [0, 1, 2])
    expect(look(0, column)).toMatchObject({
      bold: true,
      italic: true,
      wrap: true,
      borders: { top: line, bottom: line, left: line, right: line },
    });
  expect(sheet.formula(1, 2)).toBe("B2*2");
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  // One step each, also across a save.
  await toGrid(page, "Stok", "A1");
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+z");
  await settled(page);
  expect(await page.evaluate(() => window.lembar?.fileChanges())).toEqual([]);
});

test("letters of a part of a text are not made bold, and the page says how it is done", async () => {
  await openSample();
  await toGrid(page, "Stok", "E5");
  await page.keyboard.type("catatan");
  await page.keyboard.press("Control+b");
  await page.getByText(/^Tekan Enter dahulu/).waitFor();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valuesIn(page, "Stok", "E5:E5")).toEqual([["catatan"]]);
  const { look } = await savedSheet();
  expect(look(4, 4)?.bold).toBeUndefined();
});

test("what is copied in the grid brings its looks along and leaves rules where they are", async () => {
  await openSample();
  await select("A1", 2, 2);
  await tool("Tebal").click();
  await copied(page);
  await toGrid(page, "Stok", "A8");
  await page.keyboard.press("Control+v");
  await settled(page);
  const { sheet, look } = await savedSheet();
  expect([look(7, 0)?.bold, look(9, 2)?.bold, look(10, 0)?.bold]).toEqual([true, true, undefined]);
  expect(sheet.formula(9, 2)).toBe("B10*2");
  expect(sheet.look.inputRules.map(({ areas }) => areas)).toEqual([[{ row: 2, column: 1, rows: 1, columns: 1 }]]);
  await toGrid(page, "Stok", "B10");
  expect(await page.evaluate(() => window.lembar?.handChanges().length)).toBe(1);
});

test("cells are merged after a question where something is lost, and parted again", async () => {
  await openSample();
  await select("A1", 2, 0);
  await tool("Gabungkan sel").click();
  await page.getByText("Gabungkan semua").click();
  await page.getByRole("button", { name: "Lanjutkan penggabungan" }).click();
  await settled(page);
  expect(await valuesIn(page, "Stok", "A1:C1")).toEqual([["Tanggal", null, null]]);
  expect((await savedSheet()).sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  await toGrid(page, "Stok", "A1");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await page.evaluate(() => window.lembar?.fileChanges())).toEqual([]);
});
