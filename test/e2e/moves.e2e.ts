import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { ORIGIN, type DiskPage } from "../../scripts/pageFromDisk";
import { sheetsIn } from "../workbook/file/patch/patching";
import {
  openEdition,
  openFile,
  saveAsDownload,
  savedFile,
  selectByKeys,
  settled,
  toGrid,
  valuesIn,
  workbookOf,
} from "./edition";

/*
 * Cells that are cut and pasted, or dragged, from the grid to the saved file.
 */

let browser: Browser;
let opened: DiskPage;
let page: Page;

const sample = () =>
  workbookOf((book) => {
    const sheet = book.addWorksheet("Stok");
    for (let row = 1; row <= 3; row++) sheet.addRow([row]);
    sheet.getCell("B1").value = { formula: "SUM(A1:A3)", result: 6 };
    sheet.getCell("D2").value = 40;
    sheet.getCell("D3").value = 50;
    const recap = book.addWorksheet("Rekap");
    recap.getCell("A1").value = { formula: "SUM(Stok!D2:D3)", result: 90 };
  });

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await sample(), context: { acceptDownloads: true } });
  page = opened.page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: ORIGIN });
  await saveAsDownload(page);
});
beforeEach(async () => openFile(page, "stok.xlsx", await sample()));
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Cuts what is selected; the grid hands it to the clipboard a moment after the keys. */
async function cutSelected(): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.keyboard.press("Control+x");
  while ((await page.evaluate(() => navigator.clipboard.readText())) === "") await settled(page);
}

async function pasteAt(sheet: string, address: string): Promise<void> {
  await toGrid(page, sheet, address);
  await page.keyboard.press("Control+v");
  await settled(page);
}

test("cut cells take a sum on another sheet along, in the grid and in the saved file", async () => {
  await selectByKeys(page, "Stok", "D2", 1);
  await cutSelected();
  await pasteAt("Stok", "F6");
  expect(await valuesIn(page, "Stok", "F6:F7")).toEqual([[40], [50]]);
  expect(await valuesIn(page, "Rekap", "A1:A1")).toEqual([[90]]);
  const [stock, recap] = await sheetsIn(await savedFile(page));
  expect(recap?.formula(0, 0)).toBe("SUM(Stok!F6:F7)");
  expect([stock?.cells[1]?.[3] ?? null, stock?.cells[5]?.[5], stock?.cells[6]?.[5]]).toEqual([null, 40, 50]);
});

test("cut cells go to another sheet", async () => {
  await selectByKeys(page, "Stok", "D2", 1);
  await cutSelected();
  await pasteAt("Rekap", "C3");
  expect(await valuesIn(page, "Rekap", "A1:A1")).toEqual([[90]]);
  const [stock, recap] = await sheetsIn(await savedFile(page));
  expect(recap?.formula(0, 0)).toMatch(/^SUM\((Rekap!)?C3:C4\)$/);
  expect([stock?.cells[1]?.[3] ?? null, recap?.cells[2]?.[2], recap?.cells[3]?.[2]]).toEqual([null, 40, 50]);
});

test("the end of a sum is not moved, and the page says why", async () => {
  await toGrid(page, "Stok", "A3");
  await cutSelected();
  await pasteAt("Stok", "A5");
  await page.getByText(/Sel ini tidak dipindahkan/).waitFor();
  expect(await valuesIn(page, "Stok", "A3:B5")).toEqual([
    [3, null],
    [null, null],
    [null, null],
  ]);
  expect(await page.evaluate(() => window.lembar?.fileChanges())).toEqual([]);
});

/** Drags the selected cell by its edge to the middle of another. */
async function drag(from: { row: number; column: number }, to: { row: number; column: number }): Promise<void> {
  const [start, end, below] = await page.evaluate(
    ([one, other]) => [
      window.lembar?.spotOf(one.row, one.column),
      window.lembar?.spotOf(other.row, other.column),
      window.lembar?.spotOf(one.row + 1, one.column),
    ],
    [from, to] as const,
  );
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  if (!start || !end || !below || !grid) throw new Error("the grid is not drawn");
  await page.mouse.move(grid.x + start.x, grid.y + (start.y + below.y) / 2 - (below.y - start.y));
  await page.mouse.down();
  await page.mouse.move(grid.x + end.x, grid.y + end.y - 4, { steps: 8 });
  await page.mouse.up();
  await settled(page);
}

test("a cell that is dragged by its edge is moved as if cut, or stays with the reason", async () => {
  await toGrid(page, "Stok", "A2");
  await drag({ row: 1, column: 0 }, { row: 5, column: 5 });
  expect(await valuesIn(page, "Stok", "F6:F6")).toEqual([[2]]);
  expect(await valuesIn(page, "Stok", "B1:B1")).toEqual([[4]]);
  await toGrid(page, "Stok", "A3");
  await drag({ row: 2, column: 0 }, { row: 7, column: 5 });
  expect(await valuesIn(page, "Stok", "A3:A3")).toEqual([[3]]);
  await page.getByText(/Sel ini tidak dipindahkan/).waitFor();
});
