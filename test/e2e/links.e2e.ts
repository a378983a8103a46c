import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { xlsxFile } from "../workbook/file/xlsxFile";
import { goTo, openEdition, selectedCell, toGrid } from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

const text = (address: string, words: string) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const book = () =>
  xlsxFile({
    sheets: [
      {
        name: "Isi",
        rows:
          `<row r="1">${text("A1", "Stok")}</row>` +
          `<row r="2"><c r="A2" t="str"><f>HYPERLINK("#'Kartu Stok'!B3","Kartu")</f><v>Kartu</v></c></row>` +
          `<row r="3">${text("A3", "Luar")}</row><row r="4">${text("A4", "Biasa")}</row>`,
        after: `<hyperlinks><hyperlink ref="A1" location="'Kartu Stok'!C2"/><hyperlink ref="A3" location="Hilang!A1"/></hyperlinks>`,
      },
      { name: "Kartu Stok", rows: `<row r="1">${text("A1", "Sisa")}</row>` },
    ],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: await book() });
  page = opened.page;
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const front = () => page.evaluate(() => window.lembar?.view().sheet);

async function click(row: number): Promise<void> {
  await toGrid(page, "Isi", "D9");
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const spot = await page.evaluate((at) => window.lembar?.spotOf(at, 0), row);
  if (!grid || !spot) throw new Error("the grid is not drawn");
  await page.mouse.click(grid.x + spot.x, grid.y + spot.y);
}

test.each([
  ["a link of the file", 0, "C2"],
  ["a formula", 1, "B3"],
])("a click on %s goes there", async (_what, row, address) => {
  await click(row);
  await page.waitForFunction(() => window.lembar?.view().sheet === "Kartu Stok");
  expect(await selectedCell(page)).toBe(address);
});

test.each([
  ["a link that leads nowhere", 2, "A3"],
  ["a plain cell", 3, "A4"],
])("a click on %s selects it", async (_what, row, address) => {
  await click(row);
  await page.waitForFunction((at) => window.lembar?.view().area.row === at, row);
  expect([await front(), await selectedCell(page)]).toEqual(["Isi", address]);
});

test("without a mouse the line below the sheet leads there", async () => {
  await goTo(page, "Isi", "A1");
  await page.getByRole("button", { name: 'Buka lembar "Kartu Stok"' }).press("Enter");
  await page.waitForFunction(() => window.lembar?.view().sheet === "Kartu Stok");
});
