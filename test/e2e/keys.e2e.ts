import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { areaAddress } from "../../src/core/cells/area";
import { serialOf } from "../../src/core/calendar/civil";
import { openEdition, settled, toGrid, valueAt, workbookOf } from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet("Stok");
    for (let row = 1; row <= 80; row++) sheet.addRow([row, row * 2, row * 3]);
    sheet.getCell("F90").value = 5;
    const columns = ["Petugas", "Pakai"].map((name) => ({ name, filterButton: true }));
    book.addWorksheet("Tabel").addTable({
      name: "Pakai",
      ref: "A1",
      headerRow: true,
      columns,
      rows: [
        ["Budi", 1],
        ["Siti", 2],
      ],
    });
  });
  opened = await openEdition(browser, { workbook });
  page = opened.page;
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Waits until exactly this is selected. */
const selects = (address: string) =>
  page.waitForFunction(
    (wanted) => window.lembar && JSON.stringify(window.lembar.view().area) === wanted,
    JSON.stringify(areaOf(address)),
  );
function areaOf(address: string) {
  const [from = "", to = from] = address.split(":");
  const place = (cell: string) => ({ column: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 });
  const [first, last] = [place(from), place(to)];
  const found = {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
  expect(areaAddress(found)).toBe(address);
  return found;
}

const isTyped = (text: string) => page.waitForFunction((wanted) => window.lembar?.typing.typed() === wanted, text);
const hasKeyboard = (selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.closest(wanted), selector);

test("a sheet that was opened has the keyboard, and gets it back from the rest of the page", async () => {
  await hasKeyboard("[contenteditable]");
  await page.keyboard.type("7");
  await isTyped("7");
  await page.keyboard.press("Escape");
  await page.keyboard.press("F6");
  await hasKeyboard("[data-region=pane]");
  await page.keyboard.press("Shift+F6");
  await hasKeyboard("[contenteditable]");
});

test("what Alt+ArrowDown opens at a table's header has the keyboard until Escape", async () => {
  await toGrid(page, "Tabel", "B1");
  await page.keyboard.press("Alt+ArrowDown");
  await hasKeyboard("[data-u-comp=rect-popup]");
  const panel = page.locator("[data-u-comp=rect-popup]").filter({ has: page.getByRole("checkbox") });
  expect(await panel.getByLabel("Alamat sel").count()).toBe(0);
  for (let tab = 0; tab < 6; tab++) {
    await page.keyboard.press("Tab");
    await hasKeyboard("[data-u-comp=rect-popup]");
  }
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await hasKeyboard("[contenteditable]");
});

test.each([
  ["Home", "C10", "A10"],
  ["Control+Home", "C10", "A1"],
  ["Control+End", "A1", "F90"],
  ["Shift+Home", "C10", "A10:C10"],
  ["Shift+Enter", "C10", "C9"],
  ["Control+ArrowDown", "A3", "A80"],
])("%s from %s selects %s", async (press, from, to) => {
  await toGrid(page, "Stok", from);
  await page.keyboard.press(press);
  await selects(to);
});

test("Home and End lead to the ends of what is typed into a cell", async () => {
  await toGrid(page, "Stok", "H1");
  await page.keyboard.type("234", { delay: 5 });
  await page.keyboard.press("Enter");
  await settled(page);
  await toGrid(page, "Stok", "H1");
  await page.keyboard.press("F2");
  await page.keyboard.press("Home");
  await page.keyboard.type("1", { delay: 5 });
  await page.keyboard.press("End");
  await page.keyboard.type("5", { delay: 5 });
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valueAt(page, "Stok", "H1")).toBe(12345);
});

test("Ctrl+Space and Shift+Space select the whole column and row", async () => {
  await toGrid(page, "Stok", "B4");
  await page.keyboard.press("Control+Space");
  await page.waitForFunction(() => (window.lembar?.view().area.rows ?? 0) > 90);
  await toGrid(page, "Stok", "B4");
  await page.keyboard.press("Shift+Space");
  await page.waitForFunction(() => (window.lembar?.view().area.columns ?? 0) > 20);
});

test("PageDown goes on by what is in sight, PageUp comes back", async () => {
  await toGrid(page, "Stok", "B1");
  await page.keyboard.press("PageDown");
  await page.waitForFunction(() => (window.lembar?.view().area.row ?? 0) >= 10);
  await page.keyboard.press("PageUp");
  await selects("B1");
});

test("Ctrl+; puts today, as a day", async () => {
  await toGrid(page, "Stok", "E1");
  const days = await page.evaluate(() => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  });
  await page.keyboard.press("Control+;");
  await settled(page);
  expect(await valueAt(page, "Stok", "E1")).toBe(serialOf(days));
  expect(await page.evaluate(() => window.lembar?.view().shown)).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
});

test("while a cell is being typed into, Space belongs to its text", async () => {
  await toGrid(page, "Stok", "E3");
  await page.keyboard.type("a b");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.type("c");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valueAt(page, "Stok", "E3")).toBe("a b c");
});

const entry = () => page.evaluate(() => document.activeElement?.closest(".univer-popup button")?.textContent ?? "");
/** Where the open menu lies; a closed one stays in the page, outside the window. */
const openMenu = () =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".univer-popup")].map((menu) => menu.getBoundingClientRect());
    const box = boxes.find(({ right, width }) => right > 0 && width > 0);
    return box && { x: box.x, y: box.y };
  });

test.each(["Shift+F10", "ContextMenu"])("%s opens the menu of the cell, to be used by arrows", async (key) => {
  await toGrid(page, "Stok", "B3");
  await page.keyboard.press(key);
  await hasKeyboard(".univer-popup");
  const spot = await page.evaluate(() => window.lembar?.spotOf(2, 1));
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const menu = await openMenu();
  if (!menu || !spot || !grid) throw new Error("no menu");
  expect(Math.hypot(menu.x - grid.x - spot.x, menu.y - grid.y - spot.y)).toBeLessThan(10);
  expect(await entry()).toBe("Salin");
  await page.keyboard.press("ArrowDown");
  expect(await entry()).toBe("Potong");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await entry()).toBe("Urutkan");
  await page.keyboard.press("Escape");
  await hasKeyboard("[contenteditable]");
  await selects("B3");
  expect(await openMenu()).toBeUndefined();
});

test("the menu of a selected row deletes it, by keyboard alone", async () => {
  await toGrid(page, "Stok", "A3");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("Shift+F10");
  await hasKeyboard(".univer-popup");
  for (let steps = 0; steps < 20 && (await entry()) !== "Hapus Baris yang Dipilih"; steps++)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await valueAt(page, "Stok", "A3")).toBe(4);
  await hasKeyboard("[contenteditable]");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await valueAt(page, "Stok", "A3")).toBe(3);
});

test("Ctrl+Shift+L gives the list a filter, and takes it away", async () => {
  await toGrid(page, "Stok", "A1");
  const filters = () => page.evaluate(() => window.lembar?.handChanges().flatMap(({ filters: some = [] }) => some));
  await page.keyboard.press("Control+Shift+L");
  await page.waitForFunction(() => window.lembar?.handChanges().some(({ filters: some }) => some?.length));
  expect(await filters()).toMatchObject([{ filter: { area: { row: 0, column: 0, columns: 3 } } }]);
  await page.keyboard.press("Control+Shift+L");
  await page.waitForFunction(() => !window.lembar?.handChanges().some(({ filters: some }) => some?.length));
});
