import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { inSight, goTo, openEdition, toGrid, typeInto } from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: readFileSync(TEMPLATE) });
  page = opened.page;
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const charts = () => page.getByRole("img", { name: /Grafik/ });
const bars = () => charts().nth(2).locator("rect").first();

test("the charts of a sheet are drawn where the file has them, and named", async () => {
  await goTo(page, "Grafik", "A1");
  await charts().nth(2).locator("rect").first().waitFor();
  expect(await charts().count()).toBe(3);
  await page.getByText("Stok blanko: habis 6 Nov 2025").first().waitFor();
});

test("they scroll with the cells and stay behind frozen rows", async () => {
  const top = async () => (await charts().nth(2).boundingBox())?.y ?? 0;
  const before = await top();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(
    (was) => (document.querySelectorAll("[data-charts] figure")[2]?.getBoundingClientRect().top ?? was) < was - 100,
    before,
  );
});

test("a figure that is typed is drawn at once, and another sheet has no charts", async () => {
  const width = () => bars().getAttribute("width");
  const before = await width();
  await typeInto(page, "Rekap Perekaman", "E5", "100");
  expect(await charts().count()).toBe(0);
  await goTo(page, "Grafik", "A22");
  await bars().waitFor();
  expect(await width()).not.toBe(before);
});

test("a row that is hidden leaves a chart that shows what is visible", async () => {
  await goTo(page, "Grafik", "A22");
  await bars().waitFor();
  const shown = () => charts().nth(2).locator("rect").count();
  const before = await shown();
  await toGrid(page, "Rekap Perekaman", "C6");
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const spot = await page.evaluate(() => window.lembar?.spotOf(5, 2));
  if (!grid || !spot) throw new Error("the grid is not drawn");
  await page.mouse.click(grid.x + 15, grid.y + spot.y, { button: "right" });
  await inSight(page.getByText(/^Sembunyikan/)).click();
  await goTo(page, "Grafik", "A22");
  await page.waitForFunction(
    (count) => document.querySelectorAll("[data-charts] figure")[2]?.querySelectorAll("rect").length === count - 1,
    before,
  );
});
